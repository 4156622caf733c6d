import fc from "fast-check";
import { expect, test } from "vitest";
import { customerSegments } from "../../../src/core/orders/customer-segments";
import { fifthsSegment } from "../../../src/core/orders/fifths-segment";
import { meansSegment } from "../../../src/core/orders/means-segment";
import { quintiles } from "../../../src/core/orders/quintiles";
import { exportRows, generatedOrders } from "./generated-orders";

test("recency, orders, revenue and fifths are what counting customer by customer gives", () => {
  const orders = generatedOrders(500, 11);
  const asOf = Math.max(...orders.map(({ day, returnDay }) => Math.max(day, returnDay))) + 3;
  const counted = orders.filter(({ cents, returned, customer }) => cents > returned && customer !== "");
  const names = [...new Set(counted.map(({ customer }) => customer))];
  const truth = names.map((customer) => {
    const mine = counted.filter((order) => order.customer === customer);
    const all = orders.filter((order) => order.customer === customer);
    return {
      customer,
      recency: asOf - Math.max(...mine.map(({ day }) => day)),
      orders: mine.length,
      revenue: all.reduce((sum, { cents, returned }) => sum + cents - returned, 0) / 100,
    };
  });
  const fifth = (figure: (one: (typeof truth)[number]) => number, own: number): number => {
    const below = truth.filter((one) => figure(one) < own).length;
    const equal = truth.filter((one) => figure(one) === own).length;
    return 1 + Math.floor((5 * (below + equal / 2)) / truth.length);
  };
  const segments = customerSegments(exportRows(orders, 3, true), asOf, "fifths");
  expect(segments).toHaveLength(names.length);
  for (const got of segments) {
    const { customer, recency, orders, revenue, scores, segment } = got;
    expect({ customer, recency, orders, revenue }).toEqual(truth.find((row) => row.customer === customer));
    expect(scores).toEqual([
      fifth((one) => -one.recency, -recency),
      orders === 1 ? 1 : fifth((one) => one.orders, orders),
      fifth((one) => one.revenue, revenue),
    ]);
    expect(segment).toBe(fifthsSegment(scores[0], scores[1]));
  }
  for (let i = 1; i < segments.length; i++) {
    expect(segments[i]!.revenue).toBeLessThanOrEqual(segments[i - 1]!.revenue);
  }
});

test("row order and splitting change nothing", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 150 }),
      fc.integer(),
      fc.constantFrom("fifths", "means"),
      (n, seed, method) => {
        const orders = generatedOrders(n, seed);
        const asOf = 21_000;
        const whole = customerSegments(exportRows(orders, 1, false), asOf, method);
        expect(customerSegments(exportRows(orders, seed, true), asOf, method)).toEqual(whole);
      },
    ),
    { seed: 5, numRuns: 50 },
  );
});

// By hand: means are day 20, 2 orders, 50.
test("the eight segments compare with the means", () => {
  const rows = {
    days: [30, 30, 30, 10, 10],
    customers: ["ann", "ann", "ann", "bob", "bob"],
    amounts: [10, 10, 10, 30, 40],
  };
  const segments = customerSegments({ ...rows, orderIds: ["1", "2", "3", "4", "4"] }, 35, "means");
  expect(segments.map(({ customer, recency, segment }) => [customer, recency, segment])).toEqual([
    ["bob", 25, "important_win_back"],
    ["ann", 5, "general_value"],
  ]);
});

test("customers who are all alike are in the middle", () => {
  const alike = { days: [20, 20, 20], customers: ["ann", "bob", "cid"], amounts: [5, 5, 5] };
  for (const { scores, segment } of customerSegments(alike, 30, "fifths")) {
    expect({ scores, segment }).toEqual({ scores: [3, 3, 3], segment: "needs_attention" });
  }
});

test("who ordered once is the least frequent, however many they are", () => {
  const customers = ["ann", "bob", "cid", "dan", "eve", "eve"];
  const segments = customerSegments(
    { days: [10, 15, 20, 25, 26, 30], customers, amounts: customers.map(() => 5) },
    30,
    "fifths",
  );
  expect(segments.map(({ customer, scores }) => [customer, scores[1]])).toEqual([
    ["eve", 5],
    ["ann", 1],
    ["bob", 1],
    ["cid", 1],
    ["dan", 1],
  ]);
});

test("what comes after the day of the question is left out", () => {
  const rows = { days: [10, 20, 40], customers: ["ann", "bob", "ann"], amounts: [5, 6, 7] };
  const segments = customerSegments(rows, 20, "fifths");
  expect(segments.map(({ customer, orders, revenue }) => [customer, orders, revenue])).toEqual([
    ["bob", 1, 6],
    ["ann", 1, 5],
  ]);
  expect(() => customerSegments(rows, 9, "fifths")).toThrow("must_not_be_before");
});

test.each([
  [
    [1, 2, 3, 4, 5],
    [1, 2, 3, 4, 5],
  ],
  [
    [5, 4, 3, 2, 1],
    [5, 4, 3, 2, 1],
  ],
  [
    [1, 1, 1, 1, 9],
    [3, 3, 3, 3, 5],
  ],
  [
    [7, 7, 7],
    [3, 3, 3],
  ],
  [
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
    [1, 1, 2, 2, 3, 3, 4, 4, 5, 5],
  ],
  [[], []],
])("fifths of %j", (values, scores) => expect(quintiles(Object.freeze(values))).toEqual(scores));

// The grid as it is usually drawn, recency first.
test.each([
  [5, 5, "champions"],
  [5, 4, "champions"],
  [4, 5, "loyal"],
  [3, 4, "loyal"],
  [5, 2, "potential_loyal"],
  [4, 3, "potential_loyal"],
  [5, 1, "new"],
  [4, 1, "promising"],
  [3, 3, "needs_attention"],
  [3, 1, "about_to_sleep"],
  [2, 3, "at_risk"],
  [1, 4, "at_risk"],
  [2, 5, "cannot_lose"],
  [1, 1, "hibernating"],
  [2, 2, "hibernating"],
] as const)("recency %i and frequency %i are %s", (recency, frequency, segment) =>
  expect(fifthsSegment(recency, frequency)).toBe(segment),
);

test.each([
  [true, true, true, "important_value"],
  [true, false, true, "important_develop"],
  [false, true, true, "important_keep"],
  [false, false, true, "important_win_back"],
  [true, true, false, "general_value"],
  [true, false, false, "general_develop"],
  [false, true, false, "general_keep"],
  [false, false, false, "general_win_back"],
] as const)("recent %s, frequent %s, high %s: %s", (recent, frequent, high, segment) =>
  expect(meansSegment(recent, frequent, high)).toBe(segment),
);
