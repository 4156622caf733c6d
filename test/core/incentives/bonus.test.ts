import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bonus } from "../../../src/core/incentives/bonus";
import { TIER_METHODS, type Tier, tierMultiplier } from "../../../src/core/incentives/tier-multiplier";

const SEED = { seed: 20261121, numRuns: 500 };
const NA = "N/A" as const;

describe("share of the base by attainment", () => {
  // The published pair: 100 % brings the base, 120 % 1.5 × the base; the rest is each method's meaning.
  test.each([
    ["multiplier", [0.9, 1, 1, 1.5, 1.5]],
    ["interpolated", [0.9, 1, 1.25, 1.5, 1.5]],
    ["cliff", [0, 1, 1, 1.5, 1.5]],
    ["marginal", [0.9, 1, 1.1, 1.2, 1.35]],
  ] as const)("%s at 90, 100, 110, 120, 130 %%", (method, shares) => {
    expect([0.9, 1, 1.1, 1.2, 1.3].map((attainment) => tierMultiplier(attainment, { method }))).toEqual(
      shares.map((share) => expect.closeTo(share, 12)),
    );
  });

  test("a quotient that misses a tier by rounding alone reaches it", () => {
    expect(0.204 / 0.17).toBeLessThan(1.2);
    expect(tierMultiplier(0.204 / 0.17)).toBe(1.5);
  });

  test("nothing for 0 or less, nothing below the threshold, all of it at the threshold", () => {
    expect(tierMultiplier(0)).toBe(0);
    expect(tierMultiplier(-0.5)).toBe(0);
    expect(tierMultiplier(0.79, { threshold: 0.8 })).toBe(0);
    expect(tierMultiplier(0.8, { threshold: 0.8 })).toBeCloseTo(0.8, 12);
  });

  test("the cap holds in every method", () => {
    for (const method of TIER_METHODS) expect(tierMultiplier(9, { method, cap: 1.3 })).toBe(1.3);
  });

  test("own tiers: below the first in proportion to it; marginal pays 1 a point there", () => {
    const tiers = [
      { from: 0.8, value: 0.5 },
      { from: 1, value: 1 },
    ];
    expect(tierMultiplier(0.4, { tiers })).toBeCloseTo(0.25, 12);
    expect(tierMultiplier(0.9, { tiers })).toBe(0.5);
    expect(tierMultiplier(0.9, { tiers, method: "interpolated" })).toBeCloseTo(0.75, 12);
    // 0.8 × 1 + 0.2 × 0.5 + 0.1 × 1
    expect(tierMultiplier(1.1, { tiers, method: "marginal" })).toBeCloseTo(1, 12);
  });

  test("a tier from 0 has nothing below it", () => {
    for (const method of TIER_METHODS) {
      expect(tierMultiplier(0.5, { tiers: [{ from: 0, value: 1 }], method })).toBe(method === "marginal" ? 0.5 : 1);
    }
  });

  test.each([
    ["no tiers", [], /must_not_be_empty/],
    [
      "tiers that do not rise",
      [
        { from: 1, value: 1 },
        { from: 1, value: 2 },
      ],
      /must_rise.*"row":2/,
    ],
    [
      "values that fall",
      [
        { from: 1, value: 2 },
        { from: 1.2, value: 1 },
      ],
      /must_not_fall.*"row":2/,
    ],
    ["a negative value", [{ from: 1, value: -1 }], /must_be_at_least.*"row":1/],
  ])("%s are refused", (_, tiers, message) => {
    expect(() => tierMultiplier(1, { tiers })).toThrow(message);
  });

  test("marginal rates may fall", () => {
    const tiers = [
      { from: 1, value: 2 },
      { from: 1.2, value: 1 },
    ];
    expect(tierMultiplier(1.3, { tiers, method: "marginal", cap: 2 })).toBeCloseTo(1.5, 12);
  });

  const tiers: fc.Arbitrary<Tier[]> = fc
    .array(
      fc.record({
        step: fc.double({ min: 0.01, max: 0.5, noNaN: true }),
        rise: fc.double({ min: 0, max: 1, noNaN: true }),
      }),
      { minLength: 1, maxLength: 6 },
    )
    .map((steps) => {
      let from = 0;
      let value = 0;
      return steps.map(({ step, rise }) => {
        from += step;
        value += rise;
        return { from, value };
      });
    });

  test("never falls as attainment rises, whatever the method, tiers, threshold and cap", () => {
    const share = fc.double({ min: -0.5, max: 4, noNaN: true });
    fc.assert(
      fc.property(
        share,
        share,
        tiers,
        fc.constantFrom(...TIER_METHODS),
        fc.double({ min: 0, max: 2, noNaN: true }),
        fc.double({ min: 0, max: 3, noNaN: true }),
        (a, b, steps, method, threshold, cap) => {
          const rules = { tiers: steps, method, threshold, cap };
          const [low, high] = [Math.min(a, b), Math.max(a, b)].map((attainment) => tierMultiplier(attainment, rules));
          expect(high).toBeGreaterThanOrEqual(low! - 1e-9);
        },
      ),
      SEED,
    );
  });
});

describe("bonus", () => {
  // Article 002: completion × weight × base; base 10,000, weight 30 %: 3,000 at 100 %, 4,500 at 120 %.
  test.each([
    [1, 3000],
    [1.2, 4500],
  ])("one KPI of 30 %% at %d brings %d", (attainment, amount) => {
    expect(bonus([attainment], [0.3], 10000).amount).toBeCloseTo(amount, 9);
  });

  test("several KPIs: 10,000 × (0.5 × 1.5 + 0.3 × 1 + 0.2 × 0.9) = 12,300", () => {
    expect(bonus([1.25, 1.1, 0.9], [0.5, 0.3, 0.2], 10000)).toEqual({
      amount: expect.closeTo(12300, 9),
      reportedShare: expect.closeTo(1, 12),
    });
  });

  test("what is missing or does not apply leaves its weight to the others", () => {
    // (0.5 × 1 + 0.3 × 0.9) / 0.8
    expect(bonus([1, 0.9, null], [0.5, 0.3, 0.2], 1000).amount).toBeCloseTo(962.5, 9);
    expect(bonus([1, 0.9, NA], [0.5, 0.3, 0.2], 1000)).toEqual({
      amount: expect.closeTo(962.5, 9),
      reportedShare: expect.closeTo(1, 12),
    });
  });

  test("no bonus on less than 60 % of the weight; exactly 60 % is enough", () => {
    expect(bonus([1, null], [0.5, 0.5], 1000)).toEqual({ amount: null, reportedShare: 0.5 });
    expect(bonus([1, null], [0.6, 0.4], 1000).amount).toBeCloseTo(1000, 9);
    expect(bonus([null], [1], 1000)).toEqual({ amount: null, reportedShare: 0 });
    expect(bonus([NA], [1], 1000)).toEqual({ amount: null, reportedShare: null });
  });

  test.each([
    ["an attainment in points", [120], [1], 100, /must_be_at_most.*attainments.*"row":1.*"most":10/],
    ["weights in points", [1, 1], [60, 40], 100, /weights_above_whole.*"got":100/],
    ["weights all 0", [1], [0], 100, /all_zero/],
    ["a negative weight", [1, 1], [0.5, -0.1], 100, /must_be_at_least.*"row":2/],
    ["a negative base", [1], [1], -1, /must_be_at_least.*base/],
    ["lengths that differ", [1, 1], [1], 100, /lengths_differ.*"expected":2,"got":1/],
  ])("%s are refused", (_, attainments, weights, base, message) => {
    expect(() => bonus(attainments, weights, base)).toThrow(message);
  });

  test("inputs stay as they are, and rows may come in any order", () => {
    const rows = fc.array(
      fc.tuple(
        fc.oneof(fc.double({ min: 0, max: 2, noNaN: true }), fc.constant(null), fc.constant(NA)),
        fc.integer({ min: 1, max: 9 }),
      ),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(rows, fc.nat(), (given, turn) => {
        const total = given.reduce((sum, [, weight]) => sum + weight, 0);
        const turned = given.map((_, i) => given[(i + turn) % given.length]!);
        const of = (list: typeof given) =>
          bonus(
            Object.freeze(list.map(([attainment]) => attainment)),
            Object.freeze(list.map(([, weight]) => weight / total)),
            1000,
          ).amount;
        const [before, after] = [of(given), of(turned)];
        if (before === null) expect(after).toBeNull();
        else expect(after).toBeCloseTo(before, 6);
      }),
      SEED,
    );
  });
});
