import fc from "fast-check";
import { expect, test } from "vitest";
import type { Period } from "../../../src/core/calendar/period";
import { periodNumber } from "../../../src/core/calendar/period-number";
import { cohortTable } from "../../../src/core/orders/cohort-table";
import { orderTable } from "../../../src/core/orders/order-table";
import { exportRows, generatedOrders } from "./generated-orders";

const PERIODS: readonly Period[] = ["week", "month", "quarter", "year"];

test.each(PERIODS)("by %s the triangle adds up to the buyers of each period and to all customers", (period) => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 200 }), fc.integer(), (count, seed) => {
      const orders = generatedOrders(count, seed);
      const list = exportRows(orders, seed, true);
      const cohorts = cohortTable(list, period);
      const table = orderTable(list, period, "period", 3);
      for (const { period: at, buyers } of table) {
        const active = cohorts.map((cohort) => cohort.active[at - cohort.period] ?? 0);
        expect(active.reduce((a, b) => a + b, 0)).toBe(buyers);
      }
      const counted = orders.filter(({ cents, returned, customer }) => cents > returned && customer !== "");
      const customers = new Set(counted.map(({ customer }) => customer));
      expect(cohorts.reduce((sum, { buyers }) => sum + buyers, 0)).toBe(customers.size);
      for (const cohort of cohorts) expect(cohort.active[0]).toBe(cohort.buyers);
    }),
    { seed: 4, numRuns: 40 },
  );
});

test("every cell is what a count over all pairs of customers and periods gives", () => {
  const orders = generatedOrders(300, 9);
  const counted = orders.filter(({ cents, returned, customer }) => cents > returned && customer !== "");
  const month = (day: number): number => periodNumber(day, "month");
  const firstOf = new Map<string, number>();
  for (const { customer, day } of counted) {
    firstOf.set(customer, Math.min(firstOf.get(customer) ?? Number.POSITIVE_INFINITY, month(day)));
  }
  const booked = orders.flatMap(({ customer, day, cents, returned, returnDay }) => [
    { customer, month: month(day), cents },
    { customer, month: month(returnDay), cents: -returned },
  ]);
  for (const cohort of cohortTable(exportRows(orders, 2, true), "month")) {
    const members = [...firstOf].filter(([, first]) => first === cohort.period).map(([customer]) => customer);
    expect(cohort.buyers).toBe(members.length);
    cohort.active.forEach((active, age) => {
      const at = cohort.period + age;
      const came = members.filter((member) => counted.some((o) => o.customer === member && month(o.day) === at));
      expect(active).toBe(came.length);
      const rows = booked.filter((row) => row.month === at && members.includes(row.customer));
      expect(cohort.revenue[age]).toBe(rows.reduce((sum, row) => sum + row.cents, 0) / 100);
    });
  }
});

test("only guests make no cohort", () => {
  const cohorts = cohortTable({ days: [20_000], customers: [""], amounts: [5] }, "month");
  expect(cohorts).toEqual([]);
});
