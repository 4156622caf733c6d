import { KpiError } from "../kpi-error";
import { mean } from "../statistics/mean";

/** Mean range of two values of a normal distribution with a standard deviation of 1, as tables of control charts print it. */
const D2 = 1.128;
/** Upper limit of the ranges in mean ranges, for two values. */
const D4 = 3.267;

export interface XmrLimits {
  readonly centre: number;
  /** Routine variation of one value: the mean moving range over 1.128. */
  readonly sigma: number;
  readonly lower: number;
  readonly upper: number;
  /** Upper limit of the step from one value to the next. */
  readonly rangeLimit: number;
}

/**
 * Natural process limits of single values in their order in time (an XmR or individuals chart):
 * mean ± 3 × mean moving range / 1.128.
 *
 * The same as `qcc(type = "xbar.one")` in R. Wheeler's factor of 2.66 is 3/1.128 rounded.
 *
 * @param values in order of time
 * @throws {KpiError} when there are fewer than two values
 */
export function xmrLimits(values: readonly number[]): XmrLimits {
  if (values.length < 2) throw new KpiError("too_few_values", { argument: "values", least: 2, got: values.length });
  let ranges = 0;
  for (let i = 1; i < values.length; i += 1) ranges += Math.abs(values[i]! - values[i - 1]!);
  const meanRange = ranges / (values.length - 1);
  const centre = mean(values);
  const sigma = meanRange / D2;
  return { centre, sigma, lower: centre - 3 * sigma, upper: centre + 3 * sigma, rangeLimit: D4 * meanRange };
}
