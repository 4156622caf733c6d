import { KpiError } from "../../core/kpi-error";
import type { Reported } from "../../core/numbers/reported";
import { ahpConsistency } from "../../core/weights/ahp-consistency";
import { ahpGroup } from "../../core/weights/ahp-group";
import { weightWords } from "../../i18n/weights";
import type { Cell, Context, Result } from "../context";
import { judgementCell, type StackedJudgements } from "./judgements";

/** The group's weights beside each expert's, and below them consensus, consistency and the widest disagreement. */
export function groupTable(
  { names, experts }: StackedJudgements,
  importance: readonly Reported[] | undefined,
  context: Context,
): Result {
  if (importance && importance.length !== experts.length) {
    throw new KpiError("lengths_differ", {
      argument: "expert_weights",
      other: "matrices",
      expected: experts.length,
      got: importance.length,
    });
  }
  const active = experts.flatMap((judgements, i) => (judgements ? [{ judgements, number: i + 1 }] : []));
  if (active.length === 0) return null;
  const weightOf = (number: number): number => {
    const weight = importance?.[number - 1];
    return typeof weight === "number" ? weight : 0;
  };
  const group = ahpGroup(
    active.map(({ judgements }) => judgements),
    importance && active.map(({ number }) => weightOf(number)),
  );
  const words = context.words(weightWords);
  const padded = (...cells: Cell[]): Cell[] => [...cells, ...active.map(() => "")].slice(0, active.length + 2);
  const { mostDisagreed: pair } = group;
  return [
    [...words.groupHeaders, ...active.map(({ number }) => words.expert(number))],
    ...names.map((name, i) => [name, group.weights[i]!, ...group.expertWeights.map((weights) => weights[i]!)]),
    padded(words.consensus, group.consensus),
    padded(words.consistencyRatio, ahpConsistency(group.matrix).consistencyRatio),
    padded(
      words.mostDisagreed,
      pair
        ? words.spread(names[pair.row]!, names[pair.column]!, shown(pair.lowest), shown(pair.highest))
        : words.agreed,
    ),
  ];
}

function shown(value: number): string {
  const cell = judgementCell(value);
  return typeof cell === "string" ? cell : String(Math.round(cell * 100) / 100);
}
