import type { Cohort } from "../../core/orders/cohort-table";
import type { CohortMeasure } from "../../i18n/choices/orders";

/** One measure of a cohort, period by period from its first. */
export function measured({ buyers, active, revenue }: Cohort, measure: CohortMeasure): readonly number[] {
  if (measure === "buyers") return active;
  if (measure === "retention") return active.map((count) => count / buyers);
  if (measure === "revenue") return revenue;
  let total = 0;
  return revenue.map((amount) => {
    total += amount;
    return total / buyers;
  });
}
