import { addMonths } from "../calendar/add-months";
import type { Period } from "../calendar/period";
import { periodFirstDay } from "../calendar/period-first-day";
import { countBuyer } from "./count-buyer";
import { customerDays } from "./customer-days";
import { orderBook } from "./order-book";
import type { OrderPeriod, RepeatRule } from "./order-period";
import { orderPeriods } from "./order-periods";
import type { OrderRows } from "./order-rows";

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
): readonly Readonly<OrderPeriod>[] {
  const book = orderBook(rows);
  const periods = orderPeriods(book, period);
  const { first, count } = periods;
  const table = Array.from({ length: count }, (_, i): OrderPeriod => {
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
  const firstPeriods = customerDays(book).map((days) => {
    countBuyer(table, periods, days, repeat, churnMonths);
    return days.length > 0 ? periods.at(days[0]!) : count;
  });
  for (let order = 0; order < book.orderDays.length; order++) {
    const own = table[periods.at(book.orderDays[order]!)]!;
    own.orders++;
    if (book.orderCustomers[order]! < 0) own.ordersOfUnknown++;
  }
  for (let row = 0; row < book.rowDays.length; row++) {
    const at = periods.at(book.rowDays[row]!);
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
