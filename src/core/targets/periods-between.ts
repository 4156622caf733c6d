import type { Period } from "../calendar/period";
import { periodFirstDay } from "../calendar/period-first-day";
import { periodNumber } from "../calendar/period-number";

/** Periods and the share of one that have passed at the end of a day, counted from the beginning of period 0. */
function position(day: number, cadence: Period): number {
  const number = periodNumber(day, cadence);
  const first = periodFirstDay(number, cadence);
  return number + (day - first + 1) / (periodFirstDay(number + 1, cadence) - first);
}

/**
 * Length of the time from the beginning of one day to the end of another, in periods of the calendar.
 * Every period counts the same; a part of a period counts by its days.
 */
export function periodsBetween(start: number, end: number, cadence: Period): number {
  return position(end, cadence) - position(start - 1, cadence);
}
