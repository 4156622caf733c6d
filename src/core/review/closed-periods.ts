import { periodFirstDay } from "../calendar/period-first-day";
import { periodNumber } from "../calendar/period-number";
import type { ClosedPeriod, ClosedResult } from "./closed-result";
import { type KpiCounts, kpiCounts } from "./kpi-counts";

export interface PeriodSummary extends ClosedPeriod, KpiCounts {
  /** The one before of the same kind that was closed; a month is held against a month. */
  readonly before: string | null;
}

/** The periods of a history, latest first: by their last day, the shorter one first where that is the same. */
export function closedPeriods(results: readonly ClosedResult[]): PeriodSummary[] {
  const rows = new Map<string, ClosedResult[]>();
  for (const result of results) {
    const known = rows.get(result.period.label);
    if (known) known.push(result);
    else rows.set(result.period.label, [result]);
  }
  const periods = [...rows.values()]
    .map((all) => ({ all, period: all[0]!.period, end: lastDay(all[0]!.period) }))
    .sort((a, b) => b.end - a.end || b.period.firstDay - a.period.firstDay);
  return periods.map(({ all, period }, i): PeriodSummary => {
    return {
      ...period,
      before: periods.slice(i + 1).find((other) => other.period.kind === period.kind)?.period.label ?? null,
      ...kpiCounts(all),
    };
  });
}

const lastDay = ({ kind, firstDay }: ClosedPeriod): number =>
  periodFirstDay(periodNumber(firstDay, kind) + 1, kind) - 1;
