import fc from "fast-check";
import { expect, test } from "vitest";
import { parseNumber } from "../../../src/core/numbers/parse-number";

// The notations of the product: thousands, percent, currency, Chinese units, full width, accounting, bounds, ratios.
test.each([
  ["1,234", 1234],
  ["12,345,678.5", 12345678.5],
  ["85%", 0.85],
  ["85％", 0.85],
  ["¥80", 80],
  ["￥1,200", 1200],
  ["$ 3.50", 3.5],
  ["80元", 80],
  ["120万", 1_200_000],
  ["1.2亿", 120_000_000],
  ["1.2億", 120_000_000],
  ["2千", 2000],
  ["１２３", 123],
  ["(500)", -500],
  ["（５００）", -500],
  ["-5", -5],
  ["−5", -5],
  ["+5", 5],
  ["-¥5", -5],
  ["¥-5", -5],
  ["≤45", 45],
  ["≥ 90%", 0.9],
  [">=3", 3],
  ["3:1", 3],
  ["3：1", 3],
  ["1e3", 1000],
  [".5", 0.5],
  [" 7 ", 7],
])("%s is %d", (typed, expected) => expect(parseNumber(typed)).toBe(expected));

test.each([
  "",
  "abc",
  "12 apples",
  "1.2.3",
  "1,23,4",
  "(5",
  "5)",
  "--5",
  "1.234,56",
  "2024-01-01",
  "1/3",
  "3:2",
  "%",
  "1e400",
])("%s is no number", (typed) => expect(parseNumber(typed)).toBeNull());

test.each([
  ["1,5", 1.5, 15],
  ["12,34", 12.34, 1234],
  ["1,2345", 1.2345, 12345],
  ["8,5%", 0.085, 0.85],
  // Nobody writes thousands with a zero in front; where the comma is the decimal sign this is 0.123.
  ["0,123", 0.123, 123],
])("%s has two readings", (typed, decimal, grouped) =>
  expect(parseNumber(typed)).toEqual({ readings: [decimal, grouped] }),
);

test("reads back what JavaScript writes, plain and grouped", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => parseNumber(String(value)) === value),
    { seed: 21 },
  );
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), (value) => parseNumber(value.toLocaleString("en-US")) === value),
    { seed: 21 },
  );
});
