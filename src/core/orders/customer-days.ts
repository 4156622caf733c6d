import type { OrderBook } from "./order-book";

/** The days on which each customer ordered, earliest first, one entry an order; empty for who never did. */
export function customerDays({ customers, orderDays, orderCustomers }: OrderBook): readonly (readonly number[])[] {
  const days: number[][] = customers.map(() => []);
  for (let order = 0; order < orderDays.length; order++) days[orderCustomers[order]!]?.push(orderDays[order]!);
  for (const own of days) own.sort((a, b) => a - b);
  return days;
}
