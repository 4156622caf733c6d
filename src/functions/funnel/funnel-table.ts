import { type FunnelStep, funnel } from "../../core/funnel/funnel";
import { KpiError } from "../../core/kpi-error";
import { figureText } from "../../core/numbers/figure-text";
import { NOT_APPLICABLE, type Reported } from "../../core/numbers/reported";
import { analysisWords } from "../../i18n/analysis";
import { stepKind } from "../../i18n/choices/step-kind";
import { resultWords } from "../../i18n/results";
import type { Cell, Context } from "../context";
import type { Stages } from "./stages";

/** What KPI_FUNNEL shows: a stage that does not apply keeps its row and leaves the funnel. */
export function funnelTable(
  { labels, counts }: Stages,
  benchmarks: readonly Reported[] | undefined,
  value: number | undefined,
  context: Context,
): Cell[][] {
  const goals = goalsByStage(benchmarks ?? [], counts.length);
  const isEmptyRow = (i: number): boolean => counts[i] === null && labels[i] === "" && labels.some(Boolean);
  const kept = counts.map((_, i) => i).filter((i) => counts[i] !== NOT_APPLICABLE && !isEmptyRow(i));
  const words = context.words(analysisWords).funnel;
  const label = (i: number): string => labels[i] || words.stage(i + 1);
  const steps = funnel(
    kept.map((i) => ({ label: label(i), users: counts[i] as number | null })),
    kept.map((i) => goals[i]!),
    value ?? null,
  );
  const headers = [...words.headers];
  if (benchmarks && value !== undefined) headers.push(words.missedOrders, words.missedValue);
  const rows = counts.map((_, i): Cell[] => {
    const at = kept.indexOf(i);
    if (at < 0) return isEmptyRow(i) ? [] : [label(i), NOT_APPLICABLE];
    return rowOf(steps, at, context);
  });
  return [headers, ...rows.map((row) => headers.map((_, c) => row[c] ?? null))];
}

function goalsByStage(benchmarks: readonly Reported[], stageCount: number): (number | null)[] {
  const missesFirst = benchmarks.length === stageCount - 1;
  const goals = (missesFirst ? [null, ...benchmarks] : benchmarks).map((goal) =>
    goal === NOT_APPLICABLE ? null : goal,
  );
  const isLonger = goals.slice(stageCount).some((goal) => goal !== null);
  if (isLonger || (goals.length > 0 && goals.length < stageCount)) {
    throw new KpiError("lengths_differ", {
      argument: "benchmarks",
      other: "stages",
      expected: stageCount,
      got: benchmarks.length,
    });
  }
  return Array.from({ length: stageCount }, (_, i) => goals[i] ?? null);
}

function rowOf(steps: readonly FunnelStep[], at: number, context: Context): Cell[] {
  const step = steps[at]!;
  // A rate of nothing among nothing has no result; one that was not reported stays blank.
  const rate = (value: number | null, of: FunnelStep | undefined): Cell =>
    value === null && of?.users === 0 && step.users !== null ? context.words(resultWords).noResult : value;
  return [
    step.label,
    step.users,
    rate(step.stepRate, steps[at - 1]),
    rate(step.overallRate, steps[0]),
    step.lost,
    step.benchmark,
    findingText(step, context),
    step.missed,
    step.missedValue,
  ];
}

function findingText({ finding, label, missed }: FunnelStep, context: Context): string | null {
  if (finding === null) return null;
  const words = context.words(analysisWords).funnel;
  if (finding === "rises") return words.findings.rises;
  const kind = stepKind(label);
  const text = missed === null ? words.findings[finding] : words.misses(words.findings[finding], roundedCount(missed));
  return kind === null ? text : words.withHint(text, words.hints[kind]);
}

/** Whole orders, but not 0 where there are a few. */
const roundedCount = (count: number): string =>
  count < 10 ? String(Number(count.toPrecision(1))) : figureText(count, false, 0);
