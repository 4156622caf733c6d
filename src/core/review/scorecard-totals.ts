import { type SignalVerdict, signal } from "../scoring/signal";
import type { PeriodSummary } from "./closed-periods";
import { type ClosedResult, seriesKey } from "./closed-result";
import { earlierResults } from "./earlier-results";
import { type KpiCounts, kpiCounts } from "./kpi-counts";

export interface PointChange {
  readonly kpi: string;
  readonly owner: string;
  /** Of the points that the KPI adds to the total. */
  readonly change: number;
}

export interface ScorecardTotal extends KpiCounts {
  readonly card: string;
  readonly before: number | null;
  readonly score: number | null;
  readonly verdict: SignalVerdict | null;
  /** The largest first; they add up to the change of the total. Null where History lacks the points of either period. */
  readonly moves: readonly PointChange[] | null;
}

/** The scorecards closed for a period, in the order of History, each with which of its KPIs moved its total. */
export function scorecardTotals(results: readonly ClosedResult[], period: PeriodSummary): ScorecardTotal[] {
  const earlier = earlierResults(
    results.filter(({ isTotal }) => isTotal),
    period,
  );
  const now = results.filter(({ period: { label } }) => label === period.label);
  const then = results.filter(({ period: { label } }) => label === period.before);
  const cards = [...new Set(now.map(({ card }) => card))];
  return cards.map((card): ScorecardTotal => {
    const rows = now.filter((result) => result.card === card);
    const past = then.filter((result) => result.card === card);
    const kpis = rows.filter(({ isTotal }) => !isTotal);
    const total = rows.find(({ isTotal }) => isTotal);
    const score = total?.score ?? null;
    const totals = total ? (earlier.get(seriesKey(total)) ?? []) : [];
    const scores = totals.map((result) => result.score).filter((value): value is number => value !== null);
    const before = past.find(({ isTotal }) => isTotal)?.score ?? null;
    return {
      card,
      ...kpiCounts(rows),
      before,
      score,
      verdict: score === null ? null : signal(scores, score).verdict,
      moves: score === null || before === null ? null : pointChanges(kpis, past, score - before),
    };
  });
}

function pointChanges(now: readonly ClosedResult[], past: readonly ClosedResult[], change: number) {
  const moves = new Map<string, PointChange>();
  const add = (result: ClosedResult, sign: 1 | -1): void => {
    const { kpi, owner } = result;
    const known = moves.get(seriesKey(result))?.change ?? 0;
    moves.set(seriesKey(result), { kpi, owner, change: known + sign * (result.points ?? 0) });
  };
  for (const result of past) if (!result.isTotal) add(result, -1);
  for (const result of now) add(result, 1);
  const sorted = [...moves.values()].sort((a, b) => Math.abs(b.change) - Math.abs(a.change));
  // Rows that were closed without their points, or edited since, explain nothing.
  const sum = sorted.reduce((all, move) => all + move.change, 0);
  return Math.abs(sum - change) < 0.05 ? sorted : null;
}
