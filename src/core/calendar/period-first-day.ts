import { dayNumber } from "./day-number";
import type { Period } from "./period";

/** First day of the period with this number (see `periodNumber`); its last day is the one before the next one's first. */
export function periodFirstDay(number: number, period: Period): number {
  if (period === "day") return number;
  if (period === "week") return number * 7 - 3;
  const months = period === "month" ? 1 : period === "quarter" ? 3 : 12;
  return dayNumber(1970, number * months + 1, 1);
}
