import { KpiError } from "../kpi-error";
import { mean } from "../statistics/mean";
import { quantile } from "../statistics/quantile";
import { xmrLimits } from "./xmr-limits";

export type OutlierMethod = "mad" | "iqr" | "xmr";

export const DEFAULT_CUTOFF: Readonly<Record<OutlierMethod, number>> = { mad: 3.5, iqr: 1.5, xmr: 3 };

/**
 * The lowest and highest value that is not an outlier.
 *
 * `mad`: median ± cutoff × MAD / 0.6745 (Iglewicz and Hoaglin 1993; where more than half of the values are
 * equal, 1.253314 × the mean deviation stands in for MAD / 0.6745). `iqr`: Tukey's quartiles ± cutoff × their
 * distance, quartiles as R's type 7. `xmr`: mean ± cutoff × mean moving range / 1.128, in order of time.
 *
 * @throws {KpiError} when there are fewer than three values
 */
export function outlierFences(
  values: readonly number[],
  method: OutlierMethod,
  cutoff: number = DEFAULT_CUTOFF[method],
): readonly [low: number, high: number] {
  if (values.length < 3) throw new KpiError("too_few_values", { argument: "values", least: 3, got: values.length });
  if (method === "xmr") {
    const { centre, sigma } = xmrLimits(values);
    return [centre - cutoff * sigma, centre + cutoff * sigma];
  }
  const sorted = ascending(values);
  if (method === "iqr") {
    const [lower, upper] = [quantile(sorted, 0.25), quantile(sorted, 0.75)];
    return [lower - cutoff * (upper - lower), upper + cutoff * (upper - lower)];
  }
  const median = quantile(sorted, 0.5);
  const deviations = ascending(values.map((value) => Math.abs(value - median)));
  const mad = quantile(deviations, 0.5);
  const spread = mad > 0 ? mad / 0.6745 : 1.253314 * mean(deviations);
  return [median - cutoff * spread, median + cutoff * spread];
}

const ascending = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);
