import type { JSX } from "preact";
import { useCallback, useMemo, useState } from "preact/hooks";
import type { KpiCard, Start } from "../contract/replies";
import type { WizardFields } from "../contract/shared";
import { sidebarWords } from "../i18n/sidebar";
import { FormulasPanel } from "./panels/formulas-panel";
import { HealthPanel } from "./panels/health-panel";
import { ImportPanel } from "./panels/import-panel";
import { LibraryPanel } from "./panels/library-panel";
import { TargetPanel } from "./panels/target-panel";
import { TemplatesPanel } from "./panels/templates-panel";
import { WeightsPanel } from "./panels/weights-panel";
import { callServer } from "./rpc-client";
import { type Session, SessionContext, wordsOf } from "./session";
import { chosenFields } from "./steps/specific-step";

const PANELS = ["target", "library", "templates", "weights", "health", "import", "formulas"] as const;
type Panel = (typeof PANELS)[number];

/** The panels and the line by which one goes from one to the other. */
export function App({ start, panel: first }: { readonly start: Start; readonly panel: string }): JSX.Element {
  const wanted = first === "edit" ? "target" : first;
  const [panel, setPanel] = useState<Panel>(PANELS.includes(wanted as Panel) ? (wanted as Panel) : "target");
  const [opened, setOpened] = useState<readonly Panel[]>([panel]);
  /** A KPI chosen in the library, for the wizard; a new object each time. */
  const [chosen, setChosen] = useState<{ readonly values: Partial<WizardFields> } | null>(null);
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
  const show = (next: Panel): void => {
    setPanel(next);
    setOpened((before) => (before.includes(next) ? before : [...before, next]));
  };
  const content = (each: Panel): JSX.Element => {
    if (each === "target") return <TargetPanel kept={start.wizard} editing={first === "edit"} chosen={chosen} />;
    if (each === "library") {
      return (
        <LibraryPanel
          onTarget={(card, all) => {
            setChosen({ values: chosenFields(card, all) });
            show("target");
          }}
        />
      );
    }
    const Panel = {
      templates: TemplatesPanel,
      weights: WeightsPanel,
      health: HealthPanel,
      import: ImportPanel,
      formulas: FormulasPanel,
    }[each];
    return <Panel />;
  };
  return (
    <SessionContext.Provider value={session}>
      <nav aria-label={words.panelsLabel} class="panels">
        {PANELS.map((each) => (
          <button
            type="button"
            key={each}
            aria-current={each === panel ? "page" : undefined}
            onClick={() => show(each)}
          >
            {words.panels[each]}
          </button>
        ))}
      </nav>
      <main>
        {/* A panel once opened stays, so that going to another loses nothing. */}
        {opened.map((each) => (
          <div key={each} hidden={each !== panel}>
            {content(each)}
          </div>
        ))}
      </main>
      <div aria-live="polite" class="unseen">
        {message}
      </div>
    </SessionContext.Provider>
  );
}
