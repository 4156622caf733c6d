import type { JSX } from "preact";
import type { KpiCard } from "../contract/replies";
import type { SmartRow } from "../contract/shared";
import { WIZARD_STEPS } from "../contract/shared";
import { sidebarWords } from "../i18n/sidebar";
import { smartWords } from "../i18n/smart";
import { wizardWords } from "../i18n/wizard";
import { useWords } from "./session";

/** The five checks: verdict in words beside the letter, why, and the way to mend what fails. */
export function SmartChecks(props: {
  readonly rows: readonly SmartRow[];
  readonly cards: readonly KpiCard[];
  readonly stepOf: (row: SmartRow) => number;
  readonly onGo: (step: number) => void;
}): JSX.Element {
  const words = useWords(smartWords);
  const wizard = useWords(wizardWords);
  const shared = useWords(sidebarWords);
  const named = (ids: readonly string[]): string =>
    words.list(ids.map((id) => props.cards.find((card) => card.id === id)?.name ?? "").filter((name) => name));
  return (
    <ul class="checks">
      {props.rows.map((row) => (
        <li key={row.letter} class={row.verdict}>
          <span class="letter" aria-hidden="true">
            {row.letter}
          </span>
          <div>
            <strong>{shared.of(words.letters[row.letter], "")}</strong>
            <span class="verdict">{words.verdicts[row.verdict]}</span>
            {row.findings.map(({ code, got, proxies }) => (
              <p key={code}>
                {words.join(
                  [words.findings[code].why(got), words.findings[code].fix(named(proxies))].filter((part) => part),
                )}
              </p>
            ))}
            {row.verdict === "pass" ? null : (
              <button type="button" class="link" onClick={() => props.onGo(props.stepOf(row))}>
                {wizard.goToStep(wizard.steps[WIZARD_STEPS[props.stepOf(row)]!])}
              </button>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
