import { KpiError } from "../kpi-error";
import { largestRemainder } from "./largest-remainder";

/**
 * The weights brought to a sum of exactly 1 at `decimals` places (largest remainder). A missing
 * weight stays missing.
 *
 * @param decimals of the share, not of the percentage: 4 gives 33.33 %
 * @throws {KpiError} when a weight is negative or none is above 0
 */
export function normalizedWeights(weights: readonly (number | null)[], decimals = 4): (number | null)[] {
  weights.forEach((weight, i) => {
    if (weight !== null && weight < 0) {
      throw new KpiError("must_be_at_least", { argument: "weights", row: i + 1, least: 0, got: weight });
    }
  });
  const present = weights.filter((weight): weight is number => weight !== null);
  if (!present.some((weight) => weight > 0)) throw new KpiError("all_zero", { argument: "weights" });
  const units = 10 ** decimals;
  const shares = largestRemainder(present, units);
  let next = 0;
  return weights.map((weight) => (weight === null ? null : shares[next++]! / units));
}
