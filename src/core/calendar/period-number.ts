import { civilDate } from "./civil-date";
import type { Period } from "./period";

/** 1970-01-01 was a Thursday: the ISO week that holds it began three days earlier. */
const DAYS_BEFORE_MONDAY = 3;

/** Consecutive whole number of the period a day lies in; the period of 1970-01-01 is 0. */
export function periodNumber(day: number, period: Period): number {
  if (period === "day") return day;
  if (period === "week") return Math.floor((day + DAYS_BEFORE_MONDAY) / 7);
  const { year, month } = civilDate(day);
  if (period === "year") return year - 1970;
  const months = (year - 1970) * 12 + month - 1;
  return period === "month" ? months : Math.floor(months / 3);
}
