import type { OrderBook } from "./order-book";

export interface CustomerValue {
  readonly customer: string;
  readonly lastDay: number;
  readonly orders: number;
  readonly revenue: number;
}

/** Last order, number of orders and what was booked up to a day, of every customer with an order by then. */
export function customerValues(book: OrderBook, until: number): CustomerValue[] {
  const values = book.customers.map((customer) => ({ customer, lastDay: -Infinity, orders: 0, revenue: 0 }));
  book.orderCustomers.forEach((customer, order) => {
    const own = values[customer];
    const day = book.orderDays[order]!;
    if (!own || day > until) return;
    own.orders++;
    own.lastDay = Math.max(own.lastDay, day);
  });
  book.rowCustomers.forEach((customer, row) => {
    const own = values[customer];
    if (own && book.rowDays[row]! <= until) own.revenue += book.rowAmounts[row]!;
  });
  for (const own of values) own.revenue /= book.unit;
  return values.filter(({ orders }) => orders > 0);
}
