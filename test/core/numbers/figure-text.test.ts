import fc from "fast-check";
import { expect, test } from "vitest";
import { figureText } from "../../../src/core/numbers/figure-text";

// As a cell of the format 0.0%, #,##0 or #,##0.00 shows them.
test.each([
  [0.0282, true, 1, "2.8%"],
  [0.0282, true, 2, "2.82%"],
  [1.5, true, 0, "150%"],
  [-0.052, true, 1, "-5.2%"],
  [-0.0001, true, 1, "0.0%"],
  [0, false, 0, "0"],
  [999.5, false, 0, "1,000"],
  [1_234_567.891, false, 2, "1,234,567.89"],
  [-1234, false, 0, "-1,234"],
  [123_456, false, 1, "123,456.0"],
])("%s (share %s, %s decimals) is %s", (figure, isShare, decimals, shown) => {
  expect(figureText(figure, isShare, decimals)).toBe(shown);
});

test("read back, it is the figure to its decimals, and groups are of three", () => {
  fc.assert(
    fc.property(
      fc.double({ min: -1e12, max: 1e12, noNaN: true }),
      fc.boolean(),
      fc.integer({ min: 0, max: 4 }),
      (figure, isShare, decimals) => {
        const shown = figureText(figure, isShare, decimals);
        expect(shown).toMatch(/^-?\d{1,3}(,\d{3})*(\.\d+)?%?$/);
        const read = Number(shown.replace(/[,%]/g, ""));
        const expected = isShare ? figure * 100 : figure;
        expect(Math.abs(read - expected)).toBeLessThanOrEqual(0.5 * 10 ** -decimals + 1e-12 * Math.abs(expected));
      },
    ),
    { seed: 7 },
  );
});
