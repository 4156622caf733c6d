import { KpiError } from "../kpi-error";
import { logMeanShares } from "./log-mean-shares";

export interface DriverSteps {
  /** By step from one period to the next, what each factor added; null where a factor is not reported. */
  readonly steps: readonly (readonly number[] | null)[];
  /** What each factor added over all steps; null when a step is unknown. */
  readonly totals: readonly number[] | null;
}

/**
 * What each factor of a product added to its change, period by period and in all, with no remainder.
 *
 * A chain of `logMeanShares`: the totals add up to the change from the first period to the last.
 *
 * @param periods the factors of each period, in order of time, 0 or above; null where not reported
 * @throws {KpiError} when there are fewer than two periods or a factor is below 0
 */
export function driverSteps(periods: readonly (readonly (number | null)[])[]): DriverSteps {
  if (periods.length < 2) throw new KpiError("too_few_values", { argument: "after", least: 1, got: 0 });
  periods.forEach((factors, period) => {
    factors.forEach((factor, i) => {
      if (factor !== null && factor < 0) {
        throw new KpiError("must_be_at_least", {
          argument: period === 0 ? "before" : "after",
          row: i + 1,
          least: 0,
          got: factor,
        });
      }
    });
  });
  const isReported = (factors: readonly (number | null)[]) => factors.every((factor) => factor !== null);
  const steps = periods.slice(1).map((after, i) => {
    const before = periods[i]!;
    return isReported(before) && isReported(after) ? logMeanShares(before, after) : null;
  });
  return { steps, totals: totalsOf(steps, periods[0]!.length) };
}

function totalsOf(steps: readonly (readonly number[] | null)[], factors: number): number[] | null {
  const totals = Array.from({ length: factors }, () => 0);
  for (const step of steps) {
    if (step === null) return null;
    step.forEach((share, i) => {
      totals[i] = totals[i]! + share;
    });
  }
  return totals;
}
