import { civilDate } from "./civil-date";
import { dayNumber } from "./day-number";
import { daysInMonth } from "./days-in-month";

/** The same day of the month a number of months later; the last day of that month where it is shorter (as EDATE). */
export function addMonths(day: number, months: number): number {
  const date = civilDate(day);
  const first = civilDate(dayNumber(date.year, date.month + months, 1));
  return dayNumber(first.year, first.month, Math.min(date.day, daysInMonth(first.year, first.month)));
}
