import { funnelChange } from "../../core/funnel/funnel-change";
import { KpiError } from "../../core/kpi-error";
import { NOT_APPLICABLE, type Reported } from "../../core/numbers/reported";
import { analysisWords } from "../../i18n/analysis";
import { normalWord } from "../../i18n/choices/choices";
import { resultWords } from "../../i18n/results";
import { shown } from "../cell";
import type { Cell, Context } from "../context";
import type { Stages } from "./stages";

/** What KPI_FUNNEL_CHANGE shows; a stage that applies in neither period is left out. */
export function funnelChangeTable(before: Stages, after: Stages, context: Context): Cell[][] {
  if (before.counts.length !== after.counts.length) {
    throw new KpiError("lengths_differ", {
      argument: "after",
      other: "before",
      expected: before.counts.length,
      got: after.counts.length,
    });
  }
  const labels = before.labels.map((label, i) => commonLabel(label, after.labels[i]!, i));
  const applies = before.counts.map((count, i) => !(count === NOT_APPLICABLE && after.counts[i] === NOT_APPLICABLE));
  const kept = <T>(values: readonly T[]): T[] => values.filter((_, i) => applies[i]);
  const from = kept(before.counts.map((count, i) => (applies[i] ? reported(count, "before", i) : 0)));
  const to = kept(after.counts.map((count, i) => (applies[i] ? reported(count, "after", i) : 0)));
  const words = context.words(analysisWords).funnel;
  const names = kept(labels.map((label, i) => label || words.stage(i + 1)));
  const { noResult, total } = context.words(resultWords);
  const first = from[from.length - 1]!;
  const last = to[to.length - 1]!;
  return [
    ...funnelChange(names, from, to).map((row): Cell[] => [
      row.label,
      row.before ?? noResult,
      row.after ?? noResult,
      row.change ?? noResult,
      row.effect,
      row.share ?? noResult,
    ]),
    [total, first, last, last - first, last - first, last === first ? noResult : 1],
  ];
}

function reported(count: Reported, argument: string, stage: number): number {
  if (typeof count === "number") return count;
  throw new KpiError("must_not_be_blank", { argument, row: stage + 1 });
}

function commonLabel(before: string, after: string, stage: number): string {
  if (before && after && normalWord(before) !== normalWord(after)) {
    throw new KpiError("labels_differ", {
      argument: "after",
      row: stage + 1,
      other: "before",
      expected: shown(before),
      got: shown(after),
    });
  }
  return before || after;
}
