import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { DIMENSIONS, STRATEGIES, type Stage, stageWeights, strategyWeights } from "../contract/shared";
import { readChoice } from "../i18n/choices/choices";
import { stageDimensionChoices } from "../i18n/choices/dimensions";
import { panelWords } from "../i18n/panels";
import { sidebarWords } from "../i18n/sidebar";
import { SelectField } from "./fields";
import { showFigure } from "./figures";
import { answerOf, type judged } from "./judge-pairs";
import { answerText } from "./pair-slider";
import { useSession, useWords } from "./session";

const STAGES = ["growth", "mature", "profit"] as const;

/** The weights with their consistency, the first answers to mend, and published weights beside them. */
export function WeightsResult(props: {
  readonly names: readonly string[];
  readonly shares: readonly number[];
  readonly result: NonNullable<ReturnType<typeof judged>>;
  readonly isGroup: boolean;
  readonly onTake: (first: number, second: number, answer: number) => void;
}): JSX.Element {
  const words = useWords(panelWords);
  const shared = useWords(sidebarWords);
  const { language } = useSession();
  const [beside, setBeside] = useState("");
  const { names, shares, result, isGroup, onTake } = props;
  const { own, group } = result;
  const percent = (value: number): string => showFigure(value, "share", language, 2);
  const ratio = (value: number): string => value.toFixed(3);
  // Published weights speak of the five dimensions; they are offered when those are compared.
  const places = names.map((name) => DIMENSIONS.indexOf(readChoice(stageDimensionChoices, name) as "traffic"));
  const isDimensions = places.every((place) => place >= 0);
  const published = beside ? publishedWeights(beside) : [];
  const other = places.map((place) => published[place] ?? null);
  return (
    <section class="box" aria-label={words.result}>
      <h2>{words.result}</h2>
      {isDimensions ? (
        <SelectField
          label={words.compareWith}
          value={beside}
          onChange={setBeside}
          options={[
            ["", shared.none],
            ...STAGES.map((stage) => [stage, words.stageWeights(words.allStages[stage]!)] as const),
            ...STRATEGIES.map((strategy) => [`strategy ${strategy}`, words.strategyWeights[strategy]!] as const),
          ]}
        />
      ) : null}
      <table>
        <tbody>
          {names.map((name, i) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td class="figure">{percent(shares[i]!)}</td>
              {beside ? (
                <>
                  <td class="figure">{percent(other[i] ?? 0)}</td>
                  <td class="figure">
                    {shares[i]! - (other[i] ?? 0) > 0 ? "+" : ""}
                    {percent(shares[i]! - (other[i] ?? 0))}
                  </td>
                </>
              ) : null}
            </tr>
          ))}
        </tbody>
      </table>
      {own ? (
        <div>
          <p class={own.consistency.isConsistent ? "success" : "error"}>
            {own.consistency.isConsistent ? `✓ ${words.consistent}` : words.inconsistent}
          </p>
          <p class="soft">{words.consistency(ratio(own.consistency.consistencyRatio), ratio(own.consistency.limit))}</p>
          {own.consistency.isConsistent
            ? null
            : own.hints.slice(0, 3).map(({ row, column, suggestion, ratioAfter }) => (
                <p key={`${row}-${column}`}>
                  {words.hint(
                    names[row]!,
                    names[column]!,
                    answerText(words, names[row]!, names[column]!, answerOf(suggestion)),
                    ratio(ratioAfter),
                  )}{" "}
                  <button
                    type="button"
                    aria-label={shared.of(words.takeHint, words.pair(names[row]!, names[column]!))}
                    onClick={() => onTake(row, column, answerOf(suggestion))}
                  >
                    {words.takeHint}
                  </button>
                </p>
              ))}
        </div>
      ) : null}
      {isGroup ? (
        <p>
          {words.consensus(percent(group.consensus))}{" "}
          {group.mostDisagreed
            ? words.disagreed(names[group.mostDisagreed.row]!, names[group.mostDisagreed.column]!)
            : ""}
        </p>
      ) : null}
    </section>
  );
}

/** Weights in the order of the dimensions. */
const publishedWeights = (key: string): readonly (number | null)[] =>
  key.startsWith("strategy ")
    ? strategyWeights(key.slice(9) as (typeof STRATEGIES)[number]).weights
    : stageWeights(key as Stage).weights;
