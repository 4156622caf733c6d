import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { KpiCard } from "../contract/replies";
import { sidebarWords } from "../i18n/sidebar";
import type { Language, Words } from "../i18n/words";
import { CallError } from "./rpc-client";

/** What every panel knows. */
export interface Session {
  readonly language: Language;
  /** Today in the spreadsheet's time zone, `2026-11-21`. */
  readonly today: string;
  /** Loaded once, at the first panel that needs it. */
  catalogue(): Promise<readonly KpiCard[]>;
  /** Has a screen reader say what changed by itself. */
  announce(message: string): void;
}

export const SessionContext = createContext<Session | null>(null);

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error("a panel stands outside its session");
  return session;
}

export const wordsOf = <T>(area: Words<T>, language: Language): T => (language === "zh" ? area.zh() : area.en());

export const useWords = <T>(area: Words<T>): T => wordsOf(area, useSession().language);

/** A failed call as a sentence. */
export function failureText(error: unknown, language: Language): string {
  const words = wordsOf(sidebarWords, language);
  if (error instanceof CallError) return error.kind === "refused" ? error.message : words[error.kind];
  console.error(error);
  return words.unreachable;
}
