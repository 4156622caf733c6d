import { periodFirstDay } from "../calendar/period-first-day";
import { periodNumber } from "../calendar/period-number";
import { type ClosedPeriod, type ClosedResult, isMiss } from "./closed-result";

export interface PeriodSummary extends ClosedPeriod {
  /** The one before of the same kind that was closed; a month is held against a month. */
  readonly before: string | null;
  /** KPIs with a score, those of them below full points, and KPIs with a target but without a result. */
  readonly scored: number;
  readonly missed: number;
  readonly unreported: number;
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
    const kpis = all.filter(({ isTotal }) => !isTotal);
    return {
      ...period,
      before: periods.slice(i + 1).find((other) => other.period.kind === period.kind)?.period.label ?? null,
      scored: kpis.filter(({ score }) => score !== null).length,
      missed: kpis.filter(isMiss).length,
      unreported: kpis.filter(({ isUnreported }) => isUnreported).length,
    };
  });
}

const lastDay = ({ kind, firstDay }: ClosedPeriod): number =>
  periodFirstDay(periodNumber(firstDay, kind) + 1, kind) - 1;
