import type { JSX } from "preact";
import { useCallback, useMemo, useState } from "preact/hooks";
import type { KpiCard, Start } from "../contract/replies";
import { sidebarWords } from "../i18n/sidebar";
import { TargetPanel } from "./panels/target-panel";
import { callServer } from "./rpc-client";
import { type Session, SessionContext, wordsOf } from "./session";

const PANELS = ["target"] as const;
type Panel = (typeof PANELS)[number];

/** The panels and the line by which one goes from one to the other. */
export function App({ start, panel: first }: { readonly start: Start; readonly panel: string }): JSX.Element {
  const wanted = first === "edit" ? "target" : first;
  const [panel, setPanel] = useState<Panel>(PANELS.includes(wanted as Panel) ? (wanted as Panel) : "target");
  const [message, setMessage] = useState("");
  const announce = useCallback((text: string) => {
    // The same sentence twice is only read again when the region was empty in between.
    setMessage("");
    setTimeout(() => setMessage(text), 50);
  }, []);
  const session = useMemo((): Session => {
    let cards: Promise<readonly KpiCard[]> | undefined;
    return {
      language: start.language,
      today: start.today,
      announce,
      catalogue() {
        cards ??= callServer("loadCatalogue", {}).catch((error: unknown) => {
          cards = undefined;
          throw error;
        });
        return cards;
      },
    };
  }, [start, announce]);
  const words = wordsOf(sidebarWords, start.language);
  return (
    <SessionContext.Provider value={session}>
      <nav aria-label={words.panelsLabel} class="panels">
        {PANELS.map((each) => (
          <button
            type="button"
            key={each}
            aria-current={each === panel ? "page" : undefined}
            onClick={() => setPanel(each)}
          >
            {words.panels[each]}
          </button>
        ))}
      </nav>
      <main>{panel === "target" ? <TargetPanel kept={start.wizard} editing={first === "edit"} /> : null}</main>
      <div aria-live="polite" class="unseen">
        {message}
      </div>
    </SessionContext.Provider>
  );
}
