import fc from "fast-check";
import { medianAbsoluteDeviation } from "simple-statistics";
import { expect, test } from "vitest";
import { type OutlierMethod, outlierFences } from "../../../src/core/control/outlier-fences";
import { xmrLimits } from "../../../src/core/control/xmr-limits";

const ORDERS = Object.freeze([120, 118, 131, 125, 122, 290, 127, 119]);

test.each([
  // By hand: median 123.5, deviations .5 1.5 1.5 3.5 4.5 5.5 7.5 166.5, MAD 4; 4 / 0.6745 × 3.5 = 20.756.
  ["mad", undefined, 123.5 - 14 / 0.6745, 123.5 + 14 / 0.6745],
  // R: quantile(x, c(.25, .75)) is 119.75 and 128.
  ["iqr", undefined, 119.75 - 12.375, 128 + 12.375],
  ["iqr", 3, 119.75 - 24.75, 128 + 24.75],
] as const)("%s with cutoff %s", (method, cutoff, low, high) => {
  const fences = outlierFences(ORDERS, method, cutoff);
  expect(fences[0]).toBeCloseTo(low, 10);
  expect(fences[1]).toBeCloseTo(high, 10);
});

test("xmr gives the natural process limits", () => {
  const { lower, upper } = xmrLimits(ORDERS);
  expect(outlierFences(ORDERS, "xmr")).toEqual([lower, upper]);
});

test("MAD is the library's", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 3, maxLength: 40 }), (values) => {
      const mad = medianAbsoluteDeviation(values);
      fc.pre(mad > 0);
      const [low, high] = outlierFences(values, "mad", 1);
      expect((high - low) / 2).toBeCloseTo(mad / 0.6745, 9);
    }),
    { seed: 62 },
  );
});

test("most values equal: the mean deviation stands in, so that the odd one is still found", () => {
  // Deviations 0 0 0 0 0 4: mean 2/3.
  const [low, high] = outlierFences([5, 5, 5, 5, 5, 9], "mad");
  expect(high).toBeCloseTo(5 + (3.5 * 1.253314 * 2) / 3, 10);
  expect(low).toBeLessThan(5);
});

test("equal values have no outlier; two values cannot be judged", () => {
  for (const method of ["mad", "iqr", "xmr"] as OutlierMethod[]) {
    expect(outlierFences([3, 3, 3], method)).toEqual([3, 3]);
    expect(() => outlierFences([3, 4], method)).toThrow("too_few_values");
  }
});
