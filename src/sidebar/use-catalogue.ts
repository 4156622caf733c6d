import { useEffect, useState } from "preact/hooks";
import type { KpiCard } from "../contract/replies";
import { failureText, useSession } from "./session";

/** The catalogue, once it is there; until then null, and why when it could not be loaded. */
export function useCatalogue(): { cards: readonly KpiCard[] | null; failure: string; retry: () => void } {
  const { catalogue, language } = useSession();
  const [cards, setCards] = useState<readonly KpiCard[] | null>(null);
  const [failure, setFailure] = useState("");
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isOn = true;
    setFailure("");
    catalogue().then(
      (found) => isOn && setCards(found),
      (error: unknown) => isOn && setFailure(failureText(error, language)),
    );
    return () => {
      isOn = false;
    };
  }, [attempt]);
  return { cards, failure, retry: () => setAttempt(attempt + 1) };
}
