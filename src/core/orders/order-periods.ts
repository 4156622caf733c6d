import { dayText } from "../calendar/day-text";
import type { Period } from "../calendar/period";
import { periodNumber } from "../calendar/period-number";
import { KpiError } from "../kpi-error";
import type { OrderBook } from "./order-book";

const MOST = 5000;

/**
 * Number of the first period of an export and how many there are up to its last.
 *
 * @throws {KpiError} too_many_periods beyond 5,000, as a mistyped year makes them
 */
export function orderPeriods(book: OrderBook, period: Period): { readonly first: number; readonly count: number } {
  const first = periodNumber(book.firstDay, period);
  const count = periodNumber(book.lastDay, period) - first + 1;
  if (count > MOST) {
    const span = { first: dayText(book.firstDay), last: dayText(book.lastDay) };
    throw new KpiError("too_many_periods", { argument: "dates", most: MOST, got: count, ...span });
  }
  return { first, count };
}
