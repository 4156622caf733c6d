import { KpiError } from "../kpi-error";
import { dayNumber } from "./day-number";
import type { Period } from "./period";
import { periodKey } from "./period-key";
import { periodNumber } from "./period-number";

/** The period that a key such as 2026-11, 2026-Q4, 2026-W47, 2026 or 2026-11-21 names; the inverse of `periodKey`.
 *
 * @throws {KpiError} not_a_period when the text names none
 */
export function readPeriod(key: string): { readonly period: Period; readonly number: number } {
  const match = /^(\d{4})(?:-(?:Q([1-4])|W(\d\d)|(\d\d)(?:-(\d\d))?))?$/i.exec(key.trim());
  if (match) {
    const [, yearText, quarter, week, month, day] = match;
    const year = Number(yearText);
    const period: Period = quarter ? "quarter" : week ? "week" : day ? "day" : month ? "month" : "year";
    const number = week
      ? periodNumber(dayNumber(year, 1, 4), "week") + Number(week) - 1
      : periodNumber(dayNumber(year, quarter ? Number(quarter) * 3 : Number(month ?? 1), Number(day ?? 1)), period);
    // A month 13, a 30th of February or a week 53 of a year of 52 rolls over and then has another key.
    if (periodKey(number, period) === key.trim().toUpperCase()) return { period, number };
  }
  throw new KpiError("not_a_period", { got: key });
}
