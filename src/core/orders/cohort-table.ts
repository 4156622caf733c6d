import type { Period } from "../calendar/period";
import { customerDays } from "./customer-days";
import { orderBook } from "./order-book";
import { orderPeriods } from "./order-periods";
import type { OrderRows } from "./order-rows";

export interface Cohort {
  /** Period of the first order, see `periodNumber`. */
  readonly period: number;
  readonly buyers: number;
  /** Customers of the cohort who ordered in its first period (all of them), the one after, and so on to the last. */
  readonly active: readonly number[];
  /** What was booked for the cohort's customers in each of these periods. */
  readonly revenue: readonly number[];
}

/**
 * Customers grouped by the period of their first order, and how many of each group order in every period from then
 * on. The active counts of one period over all cohorts are its buyers; the cohorts' buyers are all buyers. Amounts
 * booked for a customer before his first order, and orders without a customer, belong to no cohort.
 *
 * @throws {KpiError} what `orderBook` and `orderPeriods` refuse
 */
export function cohortTable(rows: OrderRows, period: Period): readonly Cohort[] {
  const book = orderBook(rows);
  const { first, count, at } = orderPeriods(book, period);
  const table = Array.from({ length: count }, (_, i) => ({
    period: first + i,
    buyers: 0,
    active: new Array<number>(count - i).fill(0),
    revenue: new Array<number>(count - i).fill(0),
  }));
  const cohortOf = customerDays(book).map((days) => {
    if (days.length === 0) return count;
    const start = at(days[0]!);
    const cohort = table[start]!;
    cohort.buyers++;
    let seen = -1;
    for (const day of days) {
      const age = at(day) - start;
      if (age === seen) continue;
      cohort.active[age]!++;
      seen = age;
    }
    return start;
  });
  for (let row = 0; row < book.rowDays.length; row++) {
    const start = cohortOf[book.rowCustomers[row]!] ?? count;
    const age = at(book.rowDays[row]!) - start;
    if (age >= 0) table[start]!.revenue[age]! += book.rowAmounts[row]!;
  }
  for (const { revenue } of table) revenue.forEach((amount, age) => (revenue[age] = amount / book.unit));
  return table.filter(({ buyers }) => buyers > 0);
}
