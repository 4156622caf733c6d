import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { newcombeInterval } from "../../../src/core/experiment/newcombe-interval";
import { wilsonInterval } from "../../../src/core/experiment/wilson-interval";
import { normalQuantile } from "../../../src/core/statistics/normal-quantile";

const Z95 = normalQuantile(0.975);
const counts = fc
  .integer({ min: 1, max: 100000 })
  .chain((trials) => fc.tuple(fc.integer({ min: 0, max: trials }), fc.constant(trials)));

describe("wilsonInterval", () => {
  test("its ends are where the score test just rejects, found by halving", () => {
    fc.assert(
      fc.property(counts, fc.double({ min: 0.5, max: 4, noNaN: true }), ([k, n], z) => {
        const rate = k / n;
        const excess = (p: number): number => (rate - p) ** 2 - (z * z * p * (1 - p)) / n;
        const root = (from: number, to: number): number => {
          let [inside, outside] = [from, to];
          for (let i = 0; i < 200; i += 1) {
            const middle = (inside + outside) / 2;
            if (excess(middle) <= 0) inside = middle;
            else outside = middle;
          }
          return inside;
        };
        const [low, high] = wilsonInterval(k, n, z);
        expect(low).toBeCloseTo(root(rate, 0), 11);
        expect(high).toBeCloseTo(root(rate, 1), 11);
      }),
      { seed: 51 },
    );
  });

  test("none and all: one end is exactly 0 or 1", () => {
    expect(wilsonInterval(0, 10, Z95)).toEqual([0, expect.closeTo(0.2775327998628892, 14)]);
    expect(wilsonInterval(10, 10, Z95)[1]).toBe(1);
  });
});

describe("newcombeInterval", () => {
  // Newcombe 1998, table II, method 10, difference of the first minus the second.
  test.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [0, 10, 0, 10, -0.2775, 0.2775],
    [10, 10, 0, 20, 0.6791, 1],
    [10, 10, 0, 10, 0.6075, 1],
  ])("%d/%d − %d/%d is from %d to %d", (b, nb, a, na, low, high) => {
    const interval = newcombeInterval({ visitors: na, conversions: a }, { visitors: nb, conversions: b }, Z95);
    expect(interval[0]).toBeCloseTo(low, 4);
    expect(interval[1]).toBeCloseTo(high, 4);
  });

  test("holds the difference, stays within −1 to 1, and turns round with the groups", () => {
    fc.assert(
      fc.property(counts, counts, ([a, na], [b, nb]) => {
        const one = Object.freeze({ visitors: na, conversions: a });
        const other = Object.freeze({ visitors: nb, conversions: b });
        const [low, high] = newcombeInterval(one, other, Z95);
        const difference = b / nb - a / na;
        expect(low).toBeLessThanOrEqual(difference);
        expect(high).toBeGreaterThanOrEqual(difference);
        expect(low).toBeGreaterThanOrEqual(-1 - 1e-12);
        expect(high).toBeLessThanOrEqual(1 + 1e-12);
        const turned = newcombeInterval(other, one, Z95);
        expect(turned[0]).toBeCloseTo(-high, 12);
        expect(turned[1]).toBeCloseTo(-low, 12);
      }),
      { seed: 52 },
    );
  });
});
