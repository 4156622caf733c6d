import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { normalizedWeights } from "../../contract/shared";
import { stageDimensionChoices } from "../../i18n/choices/dimensions";
import { panelWords } from "../../i18n/panels";
import { sidebarWords } from "../../i18n/sidebar";
import { AnswerLine } from "../answer-line";
import { TextField } from "../fields";
import { type Answer, judged, matrixOf, pairsOf } from "../judge-pairs";
import { optionsOf } from "../options-of";
import { PairSlider } from "../pair-slider";
import { useSession, useWords } from "../session";
import { useCall } from "../use-call";
import { WeightsResult } from "../weights-result";

/** Weights by pairwise comparison: criteria, sliders of one expert or several, weights and consistency at once. */
export function WeightsPanel(): JSX.Element {
  const words = useWords(panelWords);
  const shared = useWords(sidebarWords);
  const { language, announce } = useSession();
  const select = useCall("readCriteria");
  const write = useCall("writeWeights");
  const keep = useCall("writeJudgements");
  const [typed, setTyped] = useState("");
  const [names, setNames] = useState<readonly string[]>([]);
  const [experts, setExperts] = useState<readonly (readonly Answer[])[]>([]);
  const [current, setCurrent] = useState(0);
  const [done, setDone] = useState("");
  const lines = [
    ...new Set(
      typed
        .split("\n")
        .map((line) => line.trim())
        .filter((line) => line),
    ),
  ];
  const n = names.length;
  const pairs = pairsOf(n);
  const blank = (count: number): Answer[] => Array.from({ length: (count * (count - 1)) / 2 }, () => null);
  const start = (criteria: readonly string[]): void => {
    const same = criteria.length === n && criteria.every((name, i) => name === names[i]);
    if (!same) {
      setExperts([blank(criteria.length)]);
      setCurrent(0);
    }
    setNames(criteria);
  };
  const set = (pair: number, answer: Answer): void => {
    setDone("");
    setExperts(
      experts.map((answers, e) => (e === current ? answers.map((old, k) => (k === pair ? answer : old)) : answers)),
    );
  };
  const result = n > 0 ? judged(experts, current, n) : null;
  const isConsistent = result?.own?.consistency.isConsistent;
  useEffect(() => {
    if (isConsistent !== undefined) announce(isConsistent ? words.consistent : words.inconsistent);
  }, [isConsistent]);
  const say = (message: string): void => {
    setDone(message);
    announce(message);
  };

  if (n === 0) {
    return (
      <div>
        <h1>{words.weightsTitle}</h1>
        <p>{words.weightsIntro}</p>
        <TextField label={words.criteria} hint={words.criteriaHint} lines={6} value={typed} onInput={setTyped} />
        <div class="actions">
          <button
            type="button"
            aria-disabled={select.busy}
            onClick={() => select.run({}, (found) => setTyped(found.names.join("\n")))}
          >
            {select.busy ? shared.working : words.useSelection}
          </button>
          <button
            type="button"
            onClick={() =>
              setTyped(
                optionsOf(stageDimensionChoices, language)
                  .map(([, name]) => name)
                  .join("\n"),
              )
            }
          >
            {words.useDimensions}
          </button>
          <button
            type="button"
            class="primary last"
            disabled={lines.length < 2 || lines.length > 15}
            onClick={() => start(lines)}
          >
            {words.compare}
          </button>
        </div>
        <AnswerLine done="" failure={select.failure} />
      </div>
    );
  }
  const shares = result ? normalizedWeights(result.group.weights, 4).map((weight) => weight ?? 0) : [];
  return (
    <div>
      <h1>{words.weightsTitle}</h1>
      <div class="actions">
        {experts.map((_, e) => (
          <button
            type="button"
            key={e}
            aria-pressed={e === current}
            class={e === current ? "primary" : ""}
            onClick={() => setCurrent(e)}
          >
            {words.expert(e + 1)}
          </button>
        ))}
        <button
          type="button"
          onClick={() => {
            setExperts([...experts, blank(n)]);
            setCurrent(experts.length);
          }}
        >
          + {words.addExpert}
        </button>
        {experts.length > 1 ? (
          <button
            type="button"
            class="link"
            onClick={() => {
              setExperts(experts.filter((_, e) => e !== current));
              setCurrent(0);
            }}
          >
            {words.removeExpert}
          </button>
        ) : null}
      </div>
      <ol>
        {pairs.map(([i, j], k) => (
          <li key={`${current}-${k}`}>
            <PairSlider
              first={names[i]!}
              second={names[j]!}
              answer={experts[current]![k] ?? null}
              onAnswer={(answer) => set(k, answer)}
            />
          </li>
        ))}
      </ol>
      {result ? (
        <WeightsResult
          names={names}
          shares={shares}
          result={result}
          isGroup={experts.length > 1}
          onTake={(i, j, answer) =>
            set(
              pairs.findIndex(([a, b]) => a === i && b === j),
              answer,
            )
          }
        />
      ) : null}
      <div class="actions">
        <button
          type="button"
          class="primary"
          disabled={!result}
          aria-disabled={write.busy || keep.busy}
          onClick={() =>
            write.run({ weights: names.map((name, i) => ({ name, weight: shares[i]! })) }, ({ rows, sheet }) =>
              say(words.writtenWeights(rows, sheet)),
            )
          }
        >
          {write.busy ? shared.working : words.writeWeights}
        </button>
        <button
          type="button"
          disabled={!result}
          aria-disabled={write.busy || keep.busy}
          onClick={() =>
            keep.run(
              {
                names: [...names],
                matrix: result!.group
                  ? upper(experts.length > 1 ? result!.group.matrix : matrixOf(experts[0]!, n))
                  : [],
              },
              ({ sheet }) => say(words.writtenSheet(sheet)),
            )
          }
        >
          {keep.busy ? shared.working : words.writeSheet}
        </button>
        <button type="button" class="link" onClick={() => setNames([])}>
          {words.change}
        </button>
      </div>
      <AnswerLine done={done} failure={write.failure || keep.failure} />
    </div>
  );
}

/** The upper half and the diagonal; the sheet's formulas derive the rest. */
const upper = (matrix: readonly (readonly (number | null)[])[]): (number | null)[][] =>
  matrix.map((row, i) => row.map((value, j) => (j < i || value === null ? null : Math.min(9, Math.max(1 / 9, value)))));
