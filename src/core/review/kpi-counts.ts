import { type ClosedResult, isMiss } from "./closed-result";

export interface KpiCounts {
  /** KPIs with a score, those of them below full points, and KPIs with a target but without a result. */
  readonly scored: number;
  readonly missed: number;
  readonly unreported: number;
}

/** How many of the results are scored, missed and unreported; totals do not count. */
export function kpiCounts(results: readonly ClosedResult[]): KpiCounts {
  const kpis = results.filter(({ isTotal }) => !isTotal);
  return {
    scored: kpis.filter(({ score }) => score !== null).length,
    missed: kpis.filter(isMiss).length,
    unreported: kpis.filter(({ isUnreported }) => isUnreported).length,
  };
}
