import fc from "fast-check";
import jstat from "jstat";
import { describe, expect, test } from "vitest";
import { normalCdf } from "../../../src/core/statistics/normal-cdf";
import { normalQuantile } from "../../../src/core/statistics/normal-quantile";

// Python: mpmath.mp.dps = 40; float(mpmath.erfc(-mpmath.mpf(x) / mpmath.sqrt(2)) / 2)
const CDF: [number, number][] = [
  [0, 0.5],
  [1, 0.8413447460685429],
  [1.959963984540054, 0.975],
  [-1.5, 0.06680720126885807],
  [-2, 0.02275013194817921],
  [-3, 0.0013498980316300946],
  [-6, 9.86587645037698e-10],
  [-10, 7.619853024160525e-24],
  [-20, 2.7536241186062337e-89],
  [-37, 5.725571222524577e-300],
  [40, 1],
];

describe("normalCdf", () => {
  test.each(CDF)("at %d is %d", (z, p) => {
    expect(Math.abs(normalCdf(z) / p - 1)).toBeLessThan(4e-15);
  });

  test("agrees with jstat to 1e-12", () => {
    for (let z = -8; z <= 8; z += 0.03125) {
      expect(normalCdf(z)).toBeCloseTo(jstat.normal.cdf(z, 0, 1), 12);
    }
  });

  test("both tails add up to 1 and it never falls, also where the method changes", () => {
    fc.assert(
      fc.property(fc.double({ min: -9, max: 9, noNaN: true }), (z) => {
        expect(normalCdf(z) + normalCdf(-z)).toBeCloseTo(1, 15);
        expect(normalCdf(z + 1e-6)).toBeGreaterThanOrEqual(normalCdf(z));
      }),
      { seed: 5 },
    );
  });

  test("stays inside 0 to 1 at the ends", () => {
    expect(normalCdf(-Infinity)).toBe(0);
    expect(normalCdf(Infinity)).toBe(1);
  });
});

describe("normalQuantile", () => {
  // Python: mpmath, the root of the line above for a given p; the same as R's qnorm(p) at 16 digits
  test.each([
    [0.5, 0],
    [0.8, 0.8416212335729143],
    [0.9, 1.2815515655446004],
    [0.95, 1.6448536269514722],
    [0.975, 1.959963984540054],
    [0.995, 2.5758293035489004],
    [1e-10, -6.361340902404056],
    [1e-300, -37.0470962993612],
  ])("of %d is %d", (p, z) => {
    expect(normalQuantile(p)).toBeCloseTo(z, 13);
  });

  test("is the inverse of normalCdf and agrees with jstat to 1e-9 where jstat has the digits", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-5, max: 1 - 1e-5, noNaN: true }), (p) => {
        const z = normalQuantile(p);
        expect(Math.abs(normalCdf(z) / p - 1)).toBeLessThan(1e-13);
        expect(z).toBeCloseTo(jstat.normal.inv(p, 0, 1), 9);
      }),
      { seed: 7, numRuns: 300 },
    );
  });

  test.each([0, 1, -0.1, 1.1, Number.NaN])("refuses %d", (p) => {
    expect(() => normalQuantile(p)).toThrow(/must_be_(above|below)/);
  });
});
