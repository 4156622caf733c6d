import type { Smoothing } from "./smoothing";

/**
 * Runs exponential smoothing over a series from a state of zero: what each value adds to what was expected
 * (0 where it is missing), and what is expected of the periods after it.
 *
 * Linear in the series: the filter of a sum is the sum of the filters, which is what lets level, drift and
 * season be estimated by least squares (Hyndman, Koehler, Ord and Snyder 2008, "Forecasting with Exponential
 * Smoothing", chapter 5).
 *
 * @param series may reach beyond the history; only as much as `present` is long is looked at
 * @param present which periods have a value
 */
export function innovations(
  series: readonly number[],
  present: readonly boolean[],
  { level: alpha, trend: beta, damping }: Smoothing,
  periods: number,
): { readonly errors: number[]; readonly ahead: number[] } {
  let level = 0;
  let trend = 0;
  const errors: number[] = [];
  for (let t = 0; t < present.length; t++) {
    const expected = level + damping * trend;
    const error = present[t] ? series[t]! - expected : 0;
    level = expected + alpha * error;
    trend = damping * trend + alpha * beta * error;
    errors.push(error);
  }
  const ahead: number[] = [];
  for (let h = 0; h < periods; h++) {
    trend *= damping;
    level += trend;
    ahead.push(level);
  }
  return { errors, ahead };
}
