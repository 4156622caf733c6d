import type { Period } from "../calendar/period";
import { periodNumber } from "../calendar/period-number";

/** Periods ahead that are looked at while no last day is known. */
const USUAL: Readonly<Record<Period, number>> = { day: 30, week: 8, month: 3, quarter: 4, year: 1 };
const MOST = 24;

/**
 * How many calendar periods the time from the first to the last day touches, as many as it has milestones, 1 to 24; a
 * usual number while the last is not known.
 */
export function periodsUntil(start: number | null, due: number | null, cadence: Period): number {
  if (start === null || due === null || due <= start) return USUAL[cadence];
  return Math.min(MOST, periodNumber(due, cadence) - periodNumber(start, cadence) + 1);
}
