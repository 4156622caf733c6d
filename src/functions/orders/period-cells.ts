import type { Period } from "../../core/calendar/period";
import { periodKey } from "../../core/calendar/period-key";
import type { OrderPeriod } from "../../core/orders/order-period";
import { orderWords } from "../../i18n/orders";
import { resultWords } from "../../i18n/results";
import type { Cell, Context } from "../context";

/** What KPI_ORDERS shows: the headers and a row a period. */
export function periodCells(table: readonly Readonly<OrderPeriod>[], period: Period, context: Context): Cell[][] {
  const words = context.words(orderWords);
  const { noResult } = context.words(resultWords);
  const share = (part: number, whole: number): Cell => (whole > 0 ? part / whole : noResult);
  return [
    [...words.periodHeaders],
    ...table.map((row) => [
      periodKey(row.period, period),
      row.orders,
      row.buyers,
      row.newBuyers,
      row.returningBuyers,
      row.revenue,
      share(row.revenue, row.orders),
      share(row.repeatBuyers, row.buyers),
      share(row.returningRevenue, row.revenue),
      row.churnedBuyers ?? words.open,
      row.ordersOfUnknown,
    ]),
  ];
}
