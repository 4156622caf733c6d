import { findKpi } from "./find";
import type { Unit } from "./kpi";

/**
 * The unit in which figures of the KPI of that name are shown; null where no more is known than that they are numbers:
 * a KPI of a person's own, or a share that is kept in whole percent.
 */
export function shownUnit(kpi: string, figures: readonly number[]): Unit | null {
  const unit = findKpi(kpi)?.unit;
  return unit === undefined || (unit === "share" && figures.some((figure) => Math.abs(figure) > 1)) ? null : unit;
}
