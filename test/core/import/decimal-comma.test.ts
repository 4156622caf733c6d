import { expect, test } from "vitest";
import { decimalComma } from "../../../src/core/import/decimal-comma";
import { withDecimalPoint } from "../../../src/core/import/with-decimal-point";

test.each([
  [["1.234,50"], true],
  [["1.234.567"], true],
  [["12,5", 3, ""], true],
  [["0,0282"], true],
  [["2.000,50 €", "1.234"], true],
  [["1,234.50"], false],
  [["1,234,567"], false],
  [["12.5"], false],
  [["¥1,234.50", "1,234"], false],
] as const)("%j tells by itself", (cells, expected) => {
  expect([decimalComma(cells, true), decimalComma(cells, false)]).toEqual([expected, expected]);
});

test.each([[[]], [["1.234", "many", 5]], [["1,234"]], [["1234"]], [["12,5", "12.5"]]] as const)(
  "%j is read as usual",
  (cells) => {
    expect([decimalComma(cells, true), decimalComma(cells, false)]).toEqual([true, false]);
  },
);

test.each([
  ["1.234,50", "1234.50"],
  ["-1.234.567", "-1234567"],
  ["2.000,50 €", "2000.50 €"],
  ["3,5%", "3.5%"],
  ["1234", "1234"],
  ["1.23", null],
  ["12.3456", null],
  ["1234.567", null],
  ["many", null],
  ["", null],
])("%s is %s with a decimal point", (text, expected) => {
  expect(withDecimalPoint(text)).toBe(expected);
});
