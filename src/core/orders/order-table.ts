import { addMonths } from "../calendar/add-months";
import type { Period } from "../calendar/period";
import { periodFirstDay } from "../calendar/period-first-day";
import { periodNumber } from "../calendar/period-number";
import { customerDays } from "./customer-days";
import { orderBook } from "./order-book";
import { orderPeriods } from "./order-periods";
import type { OrderRows } from "./order-rows";

/**
 * Who counts as a repeat buyer of a period: two orders in it; an order in it and one at any time before;
 * an order in it and one in each of the two calendar months before that order's month.
 */
export type RepeatRule = "period" | "ever" | "three_months";

export interface OrderPeriod {
  /** See `periodNumber`. */
  readonly period: number;
  readonly orders: number;
  readonly buyers: number;
  readonly newBuyers: number;
  readonly returningBuyers: number;
  readonly repeatBuyers: number;
  readonly revenue: number;
  /** Part of the revenue that was booked for customers who had ordered in an earlier period. */
  readonly returningRevenue: number;
  /** Buyers with no order in the months after their last one of the period; null while that time is not over. */
  readonly churnedBuyers: number | null;
  readonly ordersOfUnknown: number;
}

type Counts = { -readonly [K in keyof OrderPeriod]: OrderPeriod[K] };

function hasThreeMonths(months: readonly number[], at: number): boolean {
  const month = months[at]!;
  let seen = at;
  while (seen >= 0 && months[seen] === month) seen--;
  if (months[seen] !== month - 1) return false;
  while (seen >= 0 && months[seen] === month - 1) seen--;
  return months[seen] === month - 2;
}

/**
 * Orders, buyers and revenue for every calendar period of an export, empty ones included. New buyers have their first
 * order of the whole export in the period; buyers who are not new are returning. Orders without a customer count as
 * orders and revenue only. A buyer is lost to a period when no order follows his last one in it for `churnMonths`
 * months; periods that ended less than that before the last row are open.
 *
 * @throws {KpiError} what `orderBook` and `orderPeriods` refuse
 */
export function orderTable(
  rows: OrderRows,
  period: Period,
  repeat: RepeatRule,
  churnMonths: number,
): readonly OrderPeriod[] {
  const book = orderBook(rows);
  const { first, count } = orderPeriods(book, period);
  const table = Array.from({ length: count }, (_, i): Counts => {
    const lastDay = periodFirstDay(first + i + 1, period) - 1;
    return {
      period: first + i,
      orders: 0,
      buyers: 0,
      newBuyers: 0,
      returningBuyers: 0,
      repeatBuyers: 0,
      revenue: 0,
      returningRevenue: 0,
      churnedBuyers: addMonths(lastDay, churnMonths) <= book.lastDay ? 0 : null,
      ordersOfUnknown: 0,
    };
  });

  const firstPeriods: number[] = [];
  for (const days of customerDays(book)) {
    const periods = days.map((day) => periodNumber(day, period) - first);
    const months = repeat === "three_months" ? days.map((day) => periodNumber(day, "month")) : [];
    firstPeriods.push(periods.length > 0 ? periods[0]! : count);
    for (let from = 0; from < days.length; ) {
      const own = table[periods[from]!]!;
      let next = from;
      let isRepeat = repeat === "ever" && from > 0;
      while (next < days.length && periods[next] === periods[from]) {
        if (repeat === "three_months" && hasThreeMonths(months, next)) isRepeat = true;
        next++;
      }
      if (repeat !== "three_months" && next - from > 1) isRepeat = true;
      own.buyers++;
      if (from === 0) own.newBuyers++;
      else own.returningBuyers++;
      if (isRepeat) own.repeatBuyers++;
      const nextDay = next < days.length ? days[next]! : Number.POSITIVE_INFINITY;
      if (own.churnedBuyers !== null && nextDay > addMonths(days[next - 1]!, churnMonths)) own.churnedBuyers++;
      from = next;
    }
  }
  for (let order = 0; order < book.orderDays.length; order++) {
    const own = table[periodNumber(book.orderDays[order]!, period) - first]!;
    own.orders++;
    if (book.orderCustomers[order]! < 0) own.ordersOfUnknown++;
  }
  for (let row = 0; row < book.rowDays.length; row++) {
    const at = periodNumber(book.rowDays[row]!, period) - first;
    const customer = book.rowCustomers[row]!;
    table[at]!.revenue += book.rowAmounts[row]!;
    if (customer >= 0 && firstPeriods[customer]! < at) table[at]!.returningRevenue += book.rowAmounts[row]!;
  }
  for (const own of table) {
    own.revenue /= book.unit;
    own.returningRevenue /= book.unit;
  }
  return table;
}
