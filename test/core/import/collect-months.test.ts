import fc from "fast-check";
import { expect, test } from "vitest";
import { collectMonths, type ImportColumn } from "../../../src/core/import/collect-months";

const READERS = {
  month: (cell: unknown): number | null => (typeof cell === "number" ? Math.floor(cell / 100) : null),
  number: (cell: unknown): number | null | undefined =>
    cell === "" ? null : typeof cell === "number" ? cell : undefined,
};
const DATE: ImportColumn = { kind: "date" };
const orders: ImportColumn = { kind: "input", id: "orders", adds: true };
const rate: ImportColumn = { kind: "input", id: "rate", adds: false };

test("adds counts and averages rates within a month, and says so", () => {
  const { months, combined, skippedRows, skippedCells } = collectMonths(
    [
      [101, 10, 0.2, "x"],
      [102, 30, 0.4, "y"],
      [201, 5, "", ""],
      ["Total", 45, 0.3, ""],
      ["", "", "", ""],
      [202, "many", 0.5, ""],
    ],
    [DATE, orders, rate, null],
    READERS,
  );
  expect([...months].map(([month, values]) => [month, Object.fromEntries(values)])).toEqual([
    [1, { orders: 40, rate: expect.closeTo(0.3, 12) }],
    [2, { orders: 5, rate: 0.5 }],
  ]);
  expect(combined).toEqual(["orders", "rate"]);
  expect(skippedRows).toBe(1);
  expect(skippedCells).toBe(1);
});

test("without a date column nothing is collected", () => {
  expect(collectMonths([[1, 2]], [orders, orders], READERS).months.size).toBe(0);
});

test("the order of rows changes nothing, and sums are those of a plain count", () => {
  const row = fc.tuple(fc.integer({ min: 100, max: 400 }), fc.integer({ min: 0, max: 1000 }));
  fc.assert(
    fc.property(fc.array(row, { minLength: 1 }), (rows) => {
      const sum = (given: readonly (readonly number[])[]): unknown =>
        [...collectMonths(given, [DATE, orders], READERS).months]
          .sort((a, b) => a[0] - b[0])
          .map(([month, values]) => [month, values.get("orders")]);
      const months = [...new Set(rows.map(([day]) => Math.floor(day / 100)))].sort((a, b) => a - b);
      const plain = months.map((month) => [
        month,
        rows.filter(([day]) => Math.floor(day / 100) === month).reduce((total, [, count]) => total + count, 0),
      ]);
      expect(sum(rows)).toEqual(plain);
      expect(sum([...rows].reverse())).toEqual(plain);
    }),
    { seed: 3 },
  );
});
