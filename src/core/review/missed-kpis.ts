import { type SignalVerdict, signal } from "../scoring/signal";
import type { PeriodSummary } from "./closed-periods";
import { type ClosedResult, isMiss, seriesKey } from "./closed-result";
import { earlierResults } from "./earlier-results";

export interface MissedKpi {
  readonly result: ClosedResult;
  /** The same KPI in the closed period before; null where it was not closed then. */
  readonly before: ClosedResult | null;
  /** Of the score since then. */
  readonly change: number | null;
  /** Against all its earlier results; null where there is no number to judge. */
  readonly verdict: SignalVerdict | null;
}

/** The KPIs of a period that fell short of full points, the worst first, each with what its past says of it. */
export function missedKpis(results: readonly ClosedResult[], period: PeriodSummary): MissedKpi[] {
  const missed = results.filter((result) => result.period.label === period.label && isMiss(result));
  const names = new Set(missed.map(({ kpi }) => kpi));
  const earlier = earlierResults(
    results.filter(({ kpi }) => names.has(kpi)),
    period,
  );
  return missed
    .map((result): MissedKpi => {
      const past = earlier.get(seriesKey(result)) ?? [];
      const before = past.find(({ period: { label } }) => label === period.before) ?? null;
      const values = past.map(({ actual }) => actual).filter((actual): actual is number => actual !== null);
      return {
        result,
        before,
        change: before === null || before.score === null ? null : result.score! - before.score,
        verdict: result.actual === null ? null : signal(values, result.actual).verdict,
      };
    })
    .sort((a, b) => a.result.score! - b.result.score!);
}
