import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { HealthLine, HealthReview } from "../../contract/replies";
import { panelWords } from "../../i18n/panels";
import { sidebarWords } from "../../i18n/sidebar";
import { AnswerLine } from "../answer-line";
import { SelectField } from "../fields";
import { useSession, useWords } from "../session";
import { useCall } from "../use-call";

type Stage = "growth" | "mature" | "profit" | "decline";
const SIGNS = { error: "✖", warning: "⚠", note: "ℹ" } as const;

/** The review of the open scorecard: findings by severity, each leads to its cell, safe ones are mended at once. */
export function HealthPanel(): JSX.Element {
  const words = useWords(panelWords);
  const shared = useWords(sidebarWords);
  const { announce } = useSession();
  const check = useCall("checkHealth");
  const fix = useCall("fixHealth");
  const jump = useCall("jumpTo");
  const [stage, setStage] = useState("");
  const [review, setReview] = useState<HealthReview | null>(null);
  const [done, setDone] = useState("");
  const run = (after = ""): void => {
    setDone("");
    check.run({ stage: (stage || null) as Stage | null }, (found) => {
      setReview(found);
      setDone(after);
      announce(after || (found.lines.length === 0 ? words.healthy : words.checkedRows(found.sheet, found.kpis)));
    });
  };
  const busy = check.busy || fix.busy;
  const placeOf = ({ sheet, cell }: HealthLine): string => (sheet === review!.sheet ? cell : `${sheet} ${cell}`);
  const line = (found: HealthLine): JSX.Element => (
    <li key={`${found.code}${found.sheet}${found.cell}${found.what}${found.why}`}>
      <h3>
        <span aria-hidden="true">{SIGNS[found.severity]}</span>{" "}
        {found.kpi ? shared.of(found.kpi, found.what) : found.what}
      </h3>
      <p>{found.why}</p>
      <p class="soft">→ {found.todo}</p>
      <div class="actions">
        <button
          type="button"
          aria-disabled={busy}
          aria-label={shared.of(words.go(placeOf(found)), `${found.kpi} ${found.what}`)}
          onClick={() => jump.run({ sheet: found.sheet, cell: found.cell }, () => undefined)}
        >
          {words.go(placeOf(found))}
        </button>
        {found.fix ? (
          <button
            type="button"
            aria-disabled={busy}
            aria-label={shared.of(words.fixes[found.fix]!, found.kpi)}
            onClick={() => fix.run({ sheet: review!.sheet, row: found.row, fix: found.fix! }, () => run(words.fixed))}
          >
            {words.fixes[found.fix]}
          </button>
        ) : null}
      </div>
    </li>
  );
  return (
    <div>
      <h1>{words.healthTitle}</h1>
      <SelectField
        label={words.stage}
        value={stage}
        onChange={setStage}
        options={[
          ["", words.noStage] as const,
          ...Object.keys(words.allStages).map((key) => [key, words.allStages[key]!] as const),
        ]}
      />
      <div class="actions">
        <button type="button" class="primary" aria-disabled={busy} onClick={() => run()}>
          <span class={busy ? "busy" : ""}>{busy ? shared.working : review ? words.checkAgain : words.check}</span>
        </button>
      </div>
      <AnswerLine done={done} failure={check.failure || fix.failure || jump.failure} />
      {review ? (
        <>
          <p class="soft">{words.checkedRows(review.sheet, review.kpis)}</p>
          <p class="soft">{review.history === null ? words.noHistory : words.lookedAt(review.history)}</p>
          {review.lines.length === 0 ? <p class="success">✓ {words.healthy}</p> : null}
          {(["error", "warning", "note"] as const).map((severity) => {
            const lines = review.lines.filter((found) => found.severity === severity);
            return lines.length === 0 ? null : (
              <section key={severity} aria-label={words.severities[severity]!}>
                <h2>{shared.counted(words.severities[severity]!, lines.length)}</h2>
                <ul class={`cards ${severity}`}>{lines.map(line)}</ul>
              </section>
            );
          })}
        </>
      ) : null}
    </div>
  );
}
