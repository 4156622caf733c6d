import { findKpi } from "../../catalogue/find";
import type { PeriodSummary } from "../../core/review/closed-periods";
import type { ClosedResult } from "../../core/review/closed-result";

/** The results of a period and of the one before it, all scorecards. */
export interface Compared {
  readonly now: readonly ClosedResult[];
  readonly before: readonly ClosedResult[];
  /** Id in the catalogue of a KPI as History names it; each name is looked up once. */
  idOf(kpi: string): string | null;
}

/** What a period is held against the one before it by. */
export function comparedPeriods(results: readonly ClosedResult[], { label, before }: PeriodSummary): Compared {
  const ids = new Map<string, string | null>();
  return {
    now: results.filter(({ period }) => period.label === label),
    before: results.filter(({ period }) => period.label === before),
    idOf(kpi) {
      if (!ids.has(kpi)) ids.set(kpi, findKpi(kpi)?.id ?? null);
      return ids.get(kpi)!;
    },
  };
}
