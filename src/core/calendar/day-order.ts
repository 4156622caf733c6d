import type { DayOrder } from "./read-day";

const TWO_NUMBERS = /^\s*(\d{1,2})([-/])(\d{1,2})\2\d{4}/;

/**
 * The order that a column of text dates shows by itself: one 21/11/2026 says that 03/04/2026 beside it has
 * the day first. Nothing where no text decides, or where texts decide against each other.
 */
export function dayOrder(texts: Iterable<string>): DayOrder | undefined {
  let dayFirst = false;
  let monthFirst = false;
  for (const text of texts) {
    const match = TWO_NUMBERS.exec(text);
    if (!match) continue;
    if (Number(match[1]) > 12) dayFirst = true;
    if (Number(match[3]) > 12) monthFirst = true;
  }
  if (dayFirst === monthFirst) return undefined;
  return dayFirst ? "day-first" : "month-first";
}
