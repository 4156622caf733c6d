import fc from "fast-check";
import { expect, test } from "vitest";
import { dayNumber } from "../../../src/core/calendar/day-number";
import { readDay } from "../../../src/core/calendar/read-day";
import { collectMonths, type ImportColumn } from "../../../src/core/import/collect-months";

const READERS = {
  days: (cell: unknown): readonly [number, number] | null => {
    if (typeof cell !== "string" || !/^\d/.test(cell)) return null;
    const [from, to = from] = cell.split(" ~ ").map((text) => readDay(text));
    return [from!, to!];
  },
  number: (cell: unknown): number | null | undefined =>
    cell === "" ? null : typeof cell === "number" ? cell : undefined,
};
const DATE: ImportColumn = { kind: "date" };
const orders: ImportColumn = { kind: "input", id: "orders", combining: "sum" };
const rate: ImportColumn = { kind: "input", id: "rate", combining: "mean" };

const JANUARY = dayNumber(2026, 1, 1);
const FEBRUARY = dayNumber(2026, 2, 1);

const plain = (months: ReadonlyMap<number, ReadonlyMap<string, number>>): unknown =>
  [...months].map(([month, values]) => [month, Object.fromEntries(values)]);

test("adds counts and averages rates within a month, and says so", () => {
  const { months, combined, skippedRows, skippedCells } = collectMonths(
    [
      ["2026-01-01", 10, 0.2, "x"],
      ["2026-01-31", 30, 0.4, "y"],
      ["2026-02-01", 5, "", ""],
      ["Total", 45, 0.3, ""],
      ["", "", "", ""],
      ["2026-02-28", "many", 0.5, ""],
    ],
    [DATE, orders, rate, null],
    READERS,
  );
  expect(plain(months)).toEqual([
    [JANUARY, { orders: 40, rate: expect.closeTo(0.3, 12) }],
    [FEBRUARY, { orders: 5, rate: 0.5 }],
  ]);
  expect(combined).toEqual(["orders", "rate"]);
  expect(skippedRows).toBe(1);
  expect(skippedCells).toBe(1);
});

test("takes a state from the first or last day that has one, and adds those of one day", () => {
  const opening: ImportColumn = { kind: "input", id: "opening", combining: "first" };
  const closing: ImportColumn = { kind: "input", id: "closing", combining: "last" };
  const rows = [
    ["2026-01-30", 5, 50],
    ["2026-01-02", 1, 10],
    ["2026-01-02", 2, 20],
    ["2026-01-30", 6, 60],
    ["2026-01-31", 7, ""],
  ];
  for (const each of [rows, [...rows].reverse()]) {
    expect(plain(collectMonths(each, [DATE, opening, closing], READERS).months)).toEqual([
      [JANUARY, { opening: 3, closing: 110 }],
    ]);
  }
});

test("takes the amount of what is exported as negative", () => {
  const refunds: ImportColumn = { kind: "input", id: "refunds", combining: "sum", absolute: true };
  const { months } = collectMonths(
    [
      ["2026-01-30", -5],
      ["2026-01-31", -7],
    ],
    [DATE, refunds],
    READERS,
  );
  expect(plain(months)).toEqual([[JANUARY, { refunds: 12 }]]);
});

test("without a date column nothing is collected", () => {
  expect(collectMonths([[1, 2]], [orders, orders], READERS).months.size).toBe(0);
});

test("the order of rows changes nothing, and sums are those of a plain count", () => {
  const row = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 28 }), fc.nat(1000));
  fc.assert(
    fc.property(fc.array(row, { minLength: 1 }), (rows) => {
      const sums = (given: typeof rows): unknown =>
        [
          ...collectMonths(
            given.map(([month, day, count]) => [`2026-${month}-${day}`, count]),
            [DATE, orders],
            READERS,
          ).months,
        ]
          .sort((a, b) => a[0] - b[0])
          .map(([month, values]) => [month, values.get("orders")]);
      const counted = [1, 2, 3, 4]
        .filter((month) => rows.some((each) => each[0] === month))
        .map((month) => [
          dayNumber(2026, month, 1),
          rows.filter((each) => each[0] === month).reduce((total, [, , count]) => total + count, 0),
        ]);
      expect(sums(rows)).toEqual(counted);
      expect(sums([...rows].reverse())).toEqual(counted);
    }),
    { seed: 3 },
  );
});

test("the total of days that have rows of their own is left out; weeks alone are added", () => {
  const { months, skippedRows } = collectMonths(
    [
      ["2026-01-01 ~ 2026-01-31", 40],
      ["2026-01-01", 10],
      ["2026-01-31", 30],
      ["2026-02-02 ~ 2026-02-08", 1],
      ["2026-02-09 ~ 2026-02-15", 2],
      ["2026-02-09 ~ 2026-02-15", 4],
    ],
    [DATE, orders],
    READERS,
  );
  expect(plain(months)).toEqual([
    [JANUARY, { orders: 40 }],
    [FEBRUARY, { orders: 7 }],
  ]);
  expect(skippedRows).toBe(1);
});
