import { KpiError } from "../kpi-error";

/**
 * Global weights of the items of a two-level hierarchy, adding up to 1: each item's local weight times the
 * weight of its criterion, summed over the criteria it stands under. Weights of a level are first
 * brought to a sum of 1, so that rounded ones do no harm.
 *
 * @param criteria weight of each criterion
 * @param local one row an item, one column a criterion; null where the item is not under the criterion
 * @throws {KpiError} when the widths differ, a weight is negative, or a criterion that counts has no items
 */
export function hierarchyWeights(
  criteria: readonly number[],
  local: readonly (readonly (number | null)[])[],
): number[] {
  const width = local[0]?.length ?? 0;
  if (width !== criteria.length) {
    throw new KpiError("lengths_differ", {
      argument: "local_weights",
      other: "criteria_weights",
      expected: criteria.length,
      got: width,
    });
  }
  refuseNegative("criteria_weights", criteria);
  for (let row = 0; row < local.length; row += 1) refuseNegative("local_weights", local[row]!, row);
  const whole = criteria.reduce((sum, weight) => sum + weight, 0);
  if (whole === 0) throw new KpiError("all_zero", { argument: "criteria_weights" });
  const totals = criteria.map((_, column) => local.reduce((sum, row) => sum + (row[column] ?? 0), 0));
  totals.forEach((total, column) => {
    if (total === 0 && criteria[column]! > 0) {
      throw new KpiError("criterion_without_items", { argument: "local_weights", column: column + 1 });
    }
  });
  return local.map((row) =>
    row.reduce<number>(
      (sum, weight, column) =>
        weight === null || totals[column] === 0 ? sum : sum + ((weight / totals[column]!) * criteria[column]!) / whole,
      0,
    ),
  );
}

function refuseNegative(argument: string, weights: readonly (number | null)[], row?: number): void {
  weights.forEach((weight, i) => {
    if (weight !== null && weight < 0) {
      throw new KpiError("must_be_at_least", { argument, row: (row ?? i) + 1, least: 0, got: weight });
    }
  });
}
