import { expect, test } from "vitest";
import { xmrLimits } from "../../../src/core/control/xmr-limits";

test("limits of a short series worked by hand", () => {
  // Ranges 2, 4, 2: mean 8/3; centre 12.
  const limits = xmrLimits(Object.freeze([12, 14, 10, 12]));
  expect(limits.centre).toBe(12);
  expect(limits.sigma).toBeCloseTo(8 / 3 / 1.128, 14);
  expect(limits.upper).toBeCloseTo(12 + 8 / 1.128, 13);
  expect(limits.lower).toBeCloseTo(12 - 8 / 1.128, 13);
  expect(limits.rangeLimit).toBeCloseTo((3.267 * 8) / 3, 13);
});

test("equal values have no variation", () => {
  expect(xmrLimits([5, 5, 5])).toEqual({ centre: 5, sigma: 0, lower: 5, upper: 5, rangeLimit: 0 });
});

test.each([[[]], [[3]]])("refuses %j", (values) => {
  expect(() => xmrLimits(values)).toThrow("too_few_values");
});
