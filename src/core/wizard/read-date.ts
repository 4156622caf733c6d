import { dayNumber } from "../calendar/day-number";
import { dayText } from "../calendar/day-text";

/** The day number of `2026-11-21`; null when blank or not a day of the calendar. */
export function readDate(typed: string): number | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(typed);
  if (!match) return null;
  const day = dayNumber(Number(match[1]), Number(match[2]), Number(match[3]));
  return dayText(day) === typed ? day : null;
}
