import { outlook } from "./outlook";
import { outlookQuantile } from "./outlook-quantile";

export interface ForecastPeriod {
  /** As likely passed as not: the median. */
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/**
 * What each of the next periods is expected to be: the middle, and the ends between which it lies with the
 * probability `confidence` (as likely below as above). The model is that of `outlook`.
 *
 * @param history oldest first; null for a period without a value
 * @param season periods after which a pattern repeats, 0 for none
 * @param confidence between 0 and 1, both excluded
 * @throws {KpiError} too_few_values with fewer than 3 values
 */
export function forecast(
  history: readonly (number | null)[],
  periods: number,
  season: number,
  confidence: number,
): readonly ForecastPeriod[] {
  const expected = outlook(history, periods, season);
  return Array.from({ length: periods }, (_, period) => ({
    value: outlookQuantile(expected, period, 0.5),
    low: outlookQuantile(expected, period, (1 - confidence) / 2),
    high: outlookQuantile(expected, period, (1 + confidence) / 2),
  }));
}
