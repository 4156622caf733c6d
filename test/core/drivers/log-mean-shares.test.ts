import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { logMeanShares } from "../../../src/core/drivers/log-mean-shares";

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
const product = (values: readonly number[]): number => values.reduce((all, value) => all * value, 1);

describe("known values", () => {
  test("equal growth of every factor is shared evenly", () => {
    expect(logMeanShares(Object.freeze([5, 5, 1.5]), Object.freeze([10, 10, 3]))).toEqual(
      [87.5, 87.5, 87.5].map((share) => expect.closeTo(share, 11)),
    );
  });

  test("one factor moves: it has the whole change", () => {
    expect(logMeanShares([1000, 0.02, 50], [1000, 0.03, 50])).toEqual([0, 500, 0]);
  });

  test("moves that cancel out: shares that cancel out", () => {
    // By hand: 100 × ln 2 and 100 × ln ½.
    const shares = logMeanShares([10, 10], [20, 5]);
    expect(shares[0]).toBeCloseTo(100 * Math.log(2), 12);
    expect(sum(shares)).toBe(0);
  });

  test("GMV = visitors × conversion × order value, by hand", () => {
    // 100,000 to 148,500; L = 48,500 / ln 1.485; ln 1.1, ln 1.25, ln 1.08.
    const mean = 48500 / Math.log(1.485);
    const shares = logMeanShares([10000, 0.02, 500], [11000, 0.025, 540]);
    [1.1, 1.25, 1.08].forEach((growth, i) => expect(shares[i]).toBeCloseTo(mean * Math.log(growth), 8));
  });

  test("keeps its digits when almost nothing moved", () => {
    const shares = logMeanShares([1, 1], [1 + 1e-12, 1]);
    expect(shares).toEqual([1e-12 + 8.89e-17, 0].map((value) => expect.closeTo(value, 20)));
  });
});

describe("limits at zero", () => {
  test.each([
    ["from nothing, one factor", [0, 5, 2], [4, 5, 3], [60, 0, 0]],
    ["to nothing, one factor", [4, 5, 3], [4, 0, 2], [0, -60, 0]],
    ["from nothing, two factors", [0, 0, 2], [4, 5, 3], [30, 30, 0]],
    ["nothing in both periods", [0, 5], [0, 9], [0, 0]],
    ["one gone, another come", [0, 5], [3, 0], [0, 0]],
    ["unknown behind a zero, in one period", [100, 0, null], [100, 0.5, 0.4], [0, 20, 0]],
    ["unknown in both", [100, 0, null], [50, 0, null], [0, 0, 0]],
    ["no factor", [], [], []],
  ] as const)("%s", (_, before, after, expected) => {
    expect(logMeanShares(before, after)).toEqual(expected);
  });

  test("are what the formula tends to: every factor at 0 replaced by ever smaller numbers", () => {
    // The formula for tiny ε, with ε as a logarithm, since the limit is approached only as 1 / ln ε.
    const logEpsilon = -1e11;
    const log = (value: number) => (value === 0 ? logEpsilon : Math.log(value));
    const factor = fc.constantFrom(0, 0, 0.5, 1, 3, 20);
    fc.assert(
      fc.property(fc.array(fc.tuple(factor, factor), { minLength: 1, maxLength: 5 }), (pairs) => {
        const before = pairs.map(([a]) => a);
        const after = pairs.map(([, b]) => b);
        const change = product(after) - product(before);
        fc.pre(change !== 0);
        const span = sum(after.map(log)) - sum(before.map(log));
        const shares = logMeanShares(before, after);
        pairs.forEach(([a, b], i) => expect(shares[i]).toBeCloseTo((change * (log(b) - log(a))) / span, 4));
      }),
      { seed: 21 },
    );
  });
});

describe("properties", () => {
  const factor = fc.oneof(
    fc.constant(0),
    fc.double({ min: 1e-6, max: 1e6, noNaN: true }),
    fc.integer({ min: 1, max: 1e6 }),
  );
  const periods = fc.array(fc.tuple(factor, factor), { minLength: 1, maxLength: 6 });

  test("shares add up to the change to 1e-12, whatever the zeros", () => {
    fc.assert(
      fc.property(periods, (pairs) => {
        const before = pairs.map(([a]) => a);
        const after = pairs.map(([, b]) => b);
        const scale = Math.max(product(before), product(after));
        const miss = sum(logMeanShares(before, after)) - (product(after) - product(before));
        expect(Math.abs(miss)).toBeLessThanOrEqual(1e-12 * scale);
      }),
      { seed: 22, numRuns: 2000 },
    );
  });

  test("backwards in time the same shares with the other sign; a still factor has none; order does not matter", () => {
    fc.assert(
      fc.property(periods, (pairs) => {
        const before = pairs.map(([a]) => a);
        const after = pairs.map(([, b]) => b);
        const shares = logMeanShares(before, after);
        const tolerance = 1e-12 * Math.max(1e-300, ...shares.map(Math.abs), product(before), product(after));
        const backwards = logMeanShares(after, before);
        const mirrored = logMeanShares([...before].reverse(), [...after].reverse()).reverse();
        shares.forEach((share, i) => {
          expect(Math.abs(share + backwards[i]!)).toBeLessThanOrEqual(tolerance);
          expect(Math.abs(share - mirrored[i]!)).toBeLessThanOrEqual(tolerance);
          if (before[i] === after[i]) expect(Math.abs(share)).toBeLessThanOrEqual(tolerance);
        });
      }),
      { seed: 23, numRuns: 500 },
    );
  });
});
