import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addMonths } from "../../../src/core/calendar/add-months";
import { dayNumber } from "../../../src/core/calendar/day-number";
import type { Period } from "../../../src/core/calendar/period";
import { periodFirstDay } from "../../../src/core/calendar/period-first-day";
import { periodKey } from "../../../src/core/calendar/period-key";
import { periodNumber } from "../../../src/core/calendar/period-number";
import type { RepeatRule } from "../../../src/core/orders/order-period";
import { orderTable } from "../../../src/core/orders/order-table";
import { cpuTime } from "../../cpu-time";
import { exportRows, generatedOrders, type TrueOrder } from "./generated-orders";

/** Every column by looking through all orders for every period, from the orders before they were taken apart. */
function bruteForce(all: readonly TrueOrder[], period: Period, repeat: RepeatRule, churnMonths: number) {
  const orders = all.filter(({ cents, returned }) => cents > returned);
  const booked = all.flatMap((order) => [
    { ...order, booked: order.cents, on: order.day },
    ...(order.returned > 0 ? [{ ...order, booked: -order.returned, on: order.returnDay }] : []),
  ]);
  const daysBooked = booked.map(({ on }) => on);
  const last = Math.max(...daysBooked);
  const of = (day: number): number => periodNumber(day, period);
  const month = (day: number): number => periodNumber(day, "month");
  const table = [];
  for (let at = of(Math.min(...daysBooked)); at <= of(last); at++) {
    const own = orders.filter(({ day }) => of(day) === at);
    const buyers = [...new Set(own.map(({ customer }) => customer))].filter((customer) => customer !== "");
    const isOld = (customer: string): boolean => orders.some((o) => o.customer === customer && of(o.day) < at);
    const isRepeat = (customer: string): boolean => {
      const mine = orders.filter((order) => order.customer === customer);
      if (repeat === "period") return mine.filter(({ day }) => of(day) === at).length >= 2;
      if (repeat === "ever") return mine.filter(({ day }) => of(day) <= at).length >= 2;
      const months = new Set(mine.map(({ day }) => month(day)));
      return mine.some(({ day }) => of(day) === at && months.has(month(day) - 1) && months.has(month(day) - 2));
    };
    const isLost = (customer: string): boolean => {
      const mine = orders.filter((order) => order.customer === customer).map(({ day }) => day);
      const latest = Math.max(...mine.filter((day) => of(day) === at));
      return !mine.some((day) => day > latest && day <= addMonths(latest, churnMonths));
    };
    const cents = booked.filter(({ on }) => of(on) === at);
    const sum = (rows: typeof cents): number => rows.reduce((total, row) => total + row.booked, 0) / 100;
    const open = addMonths(periodFirstDay(at + 1, period) - 1, churnMonths) > last;
    table.push({
      period: at,
      orders: own.length,
      buyers: buyers.length,
      newBuyers: buyers.filter((customer) => !isOld(customer)).length,
      returningBuyers: buyers.filter(isOld).length,
      repeatBuyers: buyers.filter(isRepeat).length,
      revenue: sum(cents),
      returningRevenue: sum(cents.filter(({ customer }) => customer !== "" && isOld(customer))),
      churnedBuyers: open ? null : buyers.filter(isLost).length,
      ordersOfUnknown: own.filter(({ customer }) => customer === "").length,
    });
  }
  return table;
}

describe.each<[Period, RepeatRule, number]>([
  ["month", "period", 3],
  ["month", "ever", 1],
  ["month", "three_months", 6],
  ["quarter", "period", 3],
  ["quarter", "three_months", 3],
  ["week", "ever", 2],
  ["week", "three_months", 1],
  ["year", "period", 3],
])("by %s, repeat buyers by %s, lost after %i months", (period, repeat, churnMonths) => {
  test.each([1, 2, 3])("every column is what a brute-force count of the true orders gives (seed %i)", (seed) => {
    const orders = generatedOrders(400, seed);
    const table = orderTable(exportRows(orders, seed, true), period, repeat, churnMonths);
    expect(table).toEqual(bruteForce(orders, period, repeat, churnMonths));
  });
});

test("the order of rows and the rows an order is split into change nothing", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 150 }), fc.integer(), fc.integer(), (count, seed, shuffle) => {
      const orders = generatedOrders(count, seed);
      const whole = orderTable(exportRows(orders, 1, false), "month", "period", 3);
      expect(orderTable(exportRows(orders, shuffle, false), "month", "period", 3)).toEqual(whole);
      expect(orderTable(exportRows(orders, shuffle, true), "month", "period", 3)).toEqual(whole);
    }),
    { seed: 3, numRuns: 60 },
  );
});

const rows = (list: readonly (readonly [string, string, number | null, string?])[]) => ({
  days: list.map(([date]) => (date === "" ? null : Date.parse(`${date}T00:00:00Z`) / 86_400_000)),
  customers: list.map(([, customer]) => customer),
  amounts: list.map(([, , amount]) => amount),
  ...(list.some((row) => row[3] !== undefined) ? { orderIds: list.map((row) => row[3] ?? "") } : {}),
});

test("without order ids every row above 0 is an order; returns lower the revenue of their own month", () => {
  const table = orderTable(
    Object.freeze(
      rows([
        ["2026-01-05", "ann", 100],
        ["2026-01-05", "ann", 50],
        ["2026-01-20", "bob", 80],
        ["2026-03-02", "ann", 40],
        ["2026-03-09", "bob", -80],
        ["2026-03-09", "", 5],
        ["2026-03-09", "cid", 0],
        ["", "", null],
      ]),
    ),
    "month",
    "period",
    1,
  );
  expect(table.map((row) => periodKey(row.period, "month"))).toEqual(["2026-01", "2026-02", "2026-03"]);
  expect(table[0]).toMatchObject({ orders: 3, buyers: 2, newBuyers: 2, repeatBuyers: 1, revenue: 230 });
  // Neither came back within a month of 5 and 20 January.
  expect(table[0]).toMatchObject({ returningRevenue: 0, churnedBuyers: 2 });
  expect(table[1]).toMatchObject({ orders: 0, buyers: 0, revenue: 0, churnedBuyers: null });
  expect(table[2]).toMatchObject({ orders: 2, buyers: 1, returningBuyers: 1, revenue: -35, returningRevenue: -40 });
  expect(table[2]).toMatchObject({ ordersOfUnknown: 1, churnedBuyers: null });
});

test("an order sent back whole does not count, though both bookings stay on their days", () => {
  const table = orderTable(
    rows([
      ["2026-02-10", "ann", -30, "7"],
      ["2026-01-05", "ann", 10, "7"],
      ["2026-01-05", "ann", 20, "7"],
      ["2026-01-06", "bob", 30, "8"],
    ]),
    "month",
    "period",
    3,
  );
  expect(table.map(({ orders, buyers, revenue }) => [orders, buyers, revenue])).toEqual([
    [1, 1, 60],
    [0, 0, -30],
  ]);
});

test("rows below the first of an order may leave date and customer blank", () => {
  const table = orderTable(
    rows([
      ["", "", 5, "7"],
      ["2026-01-05", "ann", 10, "7"],
      ["", "", null, "7"],
    ]),
    "month",
    "period",
    3,
  );
  expect(table).toHaveLength(1);
  expect(table[0]).toMatchObject({ orders: 1, buyers: 1, revenue: 15, ordersOfUnknown: 0 });
});

test("the date of an order may stand in a row of its own, before every amount", () => {
  const table = orderTable(
    rows([
      ["2025-12-31", "ann", null, "7"],
      ["2026-01-02", "", 10, "7"],
    ]),
    "month",
    "period",
    3,
  );
  expect(table.map(({ orders, revenue }) => [orders, revenue])).toEqual([
    [1, 0],
    [0, 10],
  ]);
});

test("0.1 and 0.2 add up to 0.3", () => {
  const list = rows([
    ["2026-01-05", "ann", 0.1],
    ["2026-01-06", "ann", 0.2],
  ]);
  expect(orderTable(list, "month", "period", 3)[0]!.revenue).toBe(0.3);
});

test("amounts with many decimals are added as they are", () => {
  const list = rows([
    ["2026-01-05", "ann", 1 / 3],
    ["2026-01-06", "ann", 2 / 3],
  ]);
  expect(orderTable(list, "month", "period", 3)[0]!.revenue).toBeCloseTo(1, 12);
});

test.each([
  [[["", "ann", 5]], { code: "must_not_be_blank", details: { argument: "dates", row: 1 } }],
  [
    [
      ["2026-01-05", "ann", 5, "7"],
      ["2026-01-05", "bob", 5, "7"],
    ],
    { code: "order_of_two_customers", details: { argument: "order_ids", row: 2, got: "7" } },
  ],
  [[["2026-01-05", "ann", null]], { code: "must_not_be_empty" }],
  [
    [
      ["0226-01-05", "ann", 5],
      ["2026-01-05", "ann", 5],
    ],
    { code: "too_many_periods" },
  ],
] as const)("%j is refused", (list, error) => {
  expect(() => orderTable(rows(list), "month", "period", 3)).toThrow(expect.objectContaining(error));
});

test("a hundred thousand rows take well under three seconds", () => {
  const list = exportRows(generatedOrders(70_000, 5), 5, true);
  expect(list.days.length).toBeGreaterThan(100_000);
  expect(cpuTime(() => orderTable(list, "month", "three_months", 3))).toBeLessThan(1500);
  const table = orderTable(list, "month", "three_months", 3);
  expect(table.reduce((sum, { newBuyers }) => sum + newBuyers, 0)).toBeGreaterThan(1000);
  expect(table[0]!.period).toBe(periodNumber(dayNumber(2025, 2, 10), "month"));
});
