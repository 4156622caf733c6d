import fc from "fast-check";
import jstat from "jstat";
import { expect, test } from "vitest";
import { abSampleSize } from "../../../src/core/experiment/ab-sample-size";
import { normalCdf } from "../../../src/core/statistics/normal-cdf";

test.each([
  // R, help(power.prop.test): power.prop.test(p1 = .50, p2 = .75, power = .90) # => n = 76.7
  ["R's example", 0.5, 0.5, 0.9, 0.95, 77],
  // Python: the formula of power.prop.test with scipy.stats.norm gives 57.6734
  ["at the usual power", 0.5, 0.5, 0.8, 0.95, 58],
  // Same formula: 550.003; Stata gives a power of .74156 for 550 (statsmodels' tests)
  ["a small rate", 0.001, 14, 0.7415, 0.95, 550],
] as const)("%s", (_, base, lift, power, confidence, expected) => {
  expect(abSampleSize(base, lift, power, confidence)).toBe(expected);
});

test("the size found is the smallest that has the power, for rises and falls", () => {
  for (const base of [0.02, 0.3, 0.7]) {
    for (const lift of [-0.5, -0.1, 0.05, 0.4]) {
      const size = abSampleSize(base, lift, 0.8, 0.95);
      const other = base * (1 + lift);
      const middle = (base + other) / 2;
      const power = (n: number): number =>
        normalCdf(
          (Math.abs(other - base) * Math.sqrt(n) - 1.959963984540054 * Math.sqrt(2 * middle * (1 - middle))) /
            Math.sqrt(base * (1 - base) + other * (1 - other)),
        );
      expect(power(size)).toBeGreaterThanOrEqual(0.8 - 1e-12);
      expect(power(size - 1)).toBeLessThan(0.8);
    }
  }
});

test("with jstat's quantiles in the formula of power.prop.test, the same size", () => {
  const share = fc.double({ min: 0.01, max: 0.49, noNaN: true });
  fc.assert(
    fc.property(share, share, share, share, (base, rise, miss, alpha) => {
      const other = base + rise;
      const middle = (base + other) / 2;
      const size =
        ((jstat.normal.inv(1 - alpha / 2, 0, 1) * Math.sqrt(2 * middle * (1 - middle)) +
          jstat.normal.inv(1 - miss, 0, 1) * Math.sqrt(base * (1 - base) + other * (1 - other))) /
          rise) **
        2;
      fc.pre(Math.abs(size - Math.round(size)) > 1e-6);
      expect(abSampleSize(base, rise / base, 1 - miss, 1 - alpha)).toBe(Math.ceil(size));
    }),
    { seed: 56 },
  );
});

test.each([
  [0.5, 0, "must_not_be_zero"],
  [0.5, 1.5, 'must_be_at_most {"argument":"min_lift","most":1,'],
  [0.5, -1.5, "must_be_at_least"],
])("refuses a base of %d with a lift of %d", (base, lift, message) => {
  expect(() => abSampleSize(base, lift, 0.8, 0.95)).toThrow(message);
});
