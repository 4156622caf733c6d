import { KpiError } from "../kpi-error";
import { normalQuantile } from "../statistics/normal-quantile";

/**
 * Visitors that each group of an A/B test needs before it starts, rounded up: two-sided test of two rates,
 * the same as R's `power.prop.test`.
 *
 * @param baseRate conversion rate today, strictly between 0 and 1
 * @param minLift smallest relative change worth finding: 0.5 from 50 % to 75 %; below 0 for a fall
 * @param power chance of finding it, strictly between 0 and 1
 * @param confidence strictly between 0 and 1
 * @throws {KpiError} when the lift is 0 or leads to a rate outside 0 to 1
 */
export function abSampleSize(baseRate: number, minLift: number, power: number, confidence: number): number {
  if (minLift === 0) throw new KpiError("must_not_be_zero", { argument: "min_lift" });
  const newRate = baseRate * (1 + minLift);
  if (newRate > 1)
    throw new KpiError("must_be_at_most", { argument: "min_lift", most: 1 / baseRate - 1, got: minLift });
  if (newRate < 0) throw new KpiError("must_be_at_least", { argument: "min_lift", least: -1, got: minLift });
  const middle = (baseRate + newRate) / 2;
  const whenEqual = -normalQuantile((1 - confidence) / 2) * Math.sqrt(2 * middle * (1 - middle));
  const whenDifferent = normalQuantile(power) * Math.sqrt(baseRate * (1 - baseRate) + newRate * (1 - newRate));
  return Math.ceil(((whenEqual + whenDifferent) / (newRate - baseRate)) ** 2);
}
