import { periodFirstDay } from "../calendar/period-first-day";
import { periodNumber } from "../calendar/period-number";

const YEAR = 12;

/**
 * One weight for each calendar month from start to due, as `pathShare` takes them: the month's seasonal index, and of
 * a month that is not whole the part that is covered. The index is the mean ratio of the month's values to their
 * centred 12-month moving average (ratio-to-moving-average; Hyndman & Athanasopoulos, Forecasting: Principles and
 * Practice, classical decomposition, https://otexts.com/fpp3/classical-decomposition.html).
 *
 * Null with fewer than 24 values, a value below 0, or a year of zeros: then no season can be told.
 *
 * @param history values of one month each, oldest first; the last is of the month before start
 * @param start day number
 * @param due day number, not before start
 */
export function seasonalWeights(history: readonly number[], start: number, due: number): readonly number[] | null {
  const { length } = history;
  if (length < 2 * YEAR || history.some((value) => value < 0)) return null;
  const ratios: number[][] = Array.from({ length: YEAR }, () => []);
  for (let i = YEAR / 2; i < length - YEAR / 2; i++) {
    let twice = 0;
    for (let j = 0; j < YEAR; j++) twice += history[i - YEAR / 2 + j]! + history[i - YEAR / 2 + 1 + j]!;
    if (twice === 0) return null;
    // The place in the year, counted from the first month after the history.
    ratios[(((i - length) % YEAR) + YEAR) % YEAR]!.push((history[i]! * 2 * YEAR) / twice);
  }
  const indices = ratios.map((of) => of.reduce((sum, ratio) => sum + ratio, 0) / of.length);
  const from = periodNumber(start, "month");
  const weights = Array.from({ length: periodNumber(due, "month") - from + 1 }, (_, i) => {
    const first = periodFirstDay(from + i, "month");
    const next = periodFirstDay(from + i + 1, "month");
    const covered = Math.min(due + 1, next) - Math.max(start, first);
    return (indices[i % YEAR]! * covered) / (next - first);
  });
  return weights.some((weight) => weight > 0) ? weights : null;
}
