import { civilDate } from "./civil-date";
import { dayNumber } from "./day-number";
import { dayText } from "./day-text";
import type { Period } from "./period";
import { periodFirstDay } from "./period-first-day";
import { periodNumber } from "./period-number";

/**
 * Text that names a period and sorts by time: 2026, 2026-Q4, 2026-11, 2026-W47, 2026-11-21.
 * A week belongs to the year that holds its Thursday (ISO 8601).
 *
 * @param number see `periodNumber`
 */
export function periodKey(number: number, period: Period): string {
  const first = periodFirstDay(number, period);
  if (period === "day") return dayText(first);
  if (period === "week") {
    const { year } = civilDate(first + 3);
    const firstWeek = periodNumber(dayNumber(year, 1, 4), "week");
    return `${year}-W${String(number - firstWeek + 1).padStart(2, "0")}`;
  }
  const month = dayText(first).slice(0, 7);
  if (period === "month") return month;
  const year = month.slice(0, 4);
  return period === "year" ? year : `${year}-Q${(Number(month.slice(5)) + 2) / 3}`;
}
