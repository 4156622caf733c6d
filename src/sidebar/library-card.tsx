import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { KpiCard } from "../contract/replies";
import { panelWords } from "../i18n/panels";
import { sidebarWords } from "../i18n/sidebar";
import { wizardWords } from "../i18n/wizard";
import { addedSentence } from "./added-sentence";
import { AnswerLine } from "./answer-line";
import { BenchmarkList } from "./benchmark-list";
import { useSession, useWords } from "./session";
import { useCall } from "./use-call";

/** A KPI with all that is known of it, and what can be done with it. */
export function LibraryCard(props: {
  readonly card: KpiCard;
  readonly all: readonly KpiCard[];
  readonly onTarget: () => void;
}): JSX.Element {
  const words = useWords(panelWords);
  const wizard = useWords(wizardWords);
  const shared = useWords(sidebarWords);
  const { announce } = useSession();
  const { card, all } = props;
  const insert = useCall("insertFormula");
  const add = useCall("addToScorecard");
  const [done, setDone] = useState("");
  const nameOf = (id: string): string => all.find((each) => each.id === id)?.name ?? "";
  const say = (message: string): void => {
    setDone(message);
    announce(message);
  };
  const proxies = card.proxies.map(nameOf).filter((name) => name);
  const busy = insert.busy || add.busy;
  return (
    <li>
      <h2>{card.name}</h2>
      <p class="soft">{card.otherName}</p>
      <p>{card.definition}</p>
      <details>
        <summary>
          {words.details}
          <span class="unseen"> {card.name}</span>
        </summary>
        <dl>
          <dt>{words.formula}</dt>
          <dd>{card.formula ? <code>{`=${card.formula}(…)`}</code> : words.noFormula}</dd>
          {card.inputs.length > 0 ? (
            <>
              <dt>{words.inputs}</dt>
              <dd>{card.inputs.join(" · ")}</dd>
            </>
          ) : null}
          <dt>{words.better}</dt>
          <dd>
            {wizard.directions[card.direction]} · {wizard.cadences[card.cadence]}
          </dd>
          {card.benchmarks.length > 0 ? (
            <>
              <dt>{words.benchmark}</dt>
              <dd>
                <BenchmarkList card={card} />
              </dd>
            </>
          ) : null}
          <dt>{words.counter}</dt>
          <dd>{nameOf(card.counter) || card.noCounter || wizard.noCounter}</dd>
          {card.pitfall ? (
            <>
              <dt>{words.pitfall}</dt>
              <dd>{card.pitfall}</dd>
            </>
          ) : null}
          {proxies.length > 0 ? (
            <>
              <dt>{wizard.chooseProxy}</dt>
              <dd>{proxies.join(" · ")}</dd>
            </>
          ) : null}
          <dt>{words.source}</dt>
          <dd>{card.source}</dd>
        </dl>
      </details>
      <div class="actions">
        {card.formula ? (
          <button
            type="button"
            aria-disabled={busy}
            aria-label={shared.of(words.insertHere, card.name)}
            onClick={() => insert.run({ name: card.formula! }, ({ sheet, cell }) => say(words.inserted(sheet, cell)))}
          >
            {insert.busy ? shared.working : words.insertHere}
          </button>
        ) : null}
        {card.kind === "theme" ? null : (
          <>
            <button
              type="button"
              aria-disabled={busy}
              aria-label={shared.of(words.add, card.name)}
              onClick={() => add.run({ kpi: card.id }, (added) => say(addedSentence(added, words)))}
            >
              {add.busy ? shared.working : words.add}
            </button>
            <button type="button" aria-label={shared.of(words.makeTarget, card.name)} onClick={props.onTarget}>
              {words.makeTarget}
            </button>
          </>
        )}
      </div>
      <AnswerLine done={busy ? "" : done} failure={insert.failure || add.failure} />
    </li>
  );
}
