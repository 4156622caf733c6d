import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bonusPool } from "../../../src/core/incentives/bonus-pool";
import { commission } from "../../../src/core/incentives/commission";
import { distributionGrades } from "../../../src/core/incentives/distribution-grades";
import { promotionStreak } from "../../../src/core/incentives/promotion-streak";
import { weakDimensions } from "../../../src/core/incentives/weak-dimensions";

const SEED = { seed: 20261121, numRuns: 300 };
const NA = "N/A" as const;

describe("commission", () => {
  const tiers = [
    { from: 0, value: 0.05 },
    { from: 100000, value: 0.07 },
    { from: 250000, value: 0.09 },
  ];
  test.each([
    [100000, 5000],
    // 5,000 + 150,000 × 7 % + 50,000 × 9 %
    [300000, 20000],
    [0, 0],
    [-500, 0],
  ])("marginal on %d gives %d", (amount, expected) => {
    expect(commission(amount, tiers)).toBeCloseTo(expected, 9);
  });
  test("multiplier: the whole amount at the rate reached", () => {
    expect(commission(180000, tiers, "multiplier")).toBeCloseTo(12600, 9);
    expect(commission(100000, tiers, "multiplier")).toBeCloseTo(7000, 9);
    expect(commission(99999, tiers, "multiplier")).toBeCloseTo(4999.95, 9);
    expect(commission(50, [{ from: 100, value: 0.1 }], "multiplier")).toBe(0);
  });
  test("rates may fall slice by slice, not for the whole", () => {
    const falling = [
      { from: 0, value: 0.1 },
      { from: 1000, value: 0.05 },
    ];
    expect(commission(2000, falling)).toBeCloseTo(150, 9);
    expect(() => commission(2000, falling, "multiplier")).toThrow(/must_not_fall/);
  });
});

describe("pool", () => {
  test("three equal claims on 100.00: the first takes the odd cent", () => {
    expect(bonusPool([80, 80, 80], undefined, 100)).toEqual([33.34, 33.33, 33.33]);
  });
  test("scores times shares: 90 × 2 against 60 × 1 of 1,000", () => {
    expect(bonusPool([90, 60], [2, 1], 1000)).toEqual([750, 250]);
  });
  test("no score, no part; a score of 0 takes 0", () => {
    expect(bonusPool([90, null, NA, 0], undefined, 100)).toEqual([100, null, null, 0]);
    expect(bonusPool([null, NA], undefined, 100)).toEqual([null, null]);
  });
  test.each([
    ["three decimals", [1], undefined, 10.005, /not_whole_cents/],
    ["a negative pool", [1], undefined, -1, /must_be_at_least.*pool/],
    ["a negative score", [1, -1], undefined, 1, /must_be_at_least.*scores.*"row":2/],
    ["nobody with a claim", [0, null], undefined, 1, /all_zero/],
    ["lengths that differ", [1, 2], [1], 1, /lengths_differ.*shares/],
  ])("%s is refused", (_, scores, shares, pool, message) => {
    expect(() => bonusPool(scores, shares, pool)).toThrow(message);
  });

  test("adds up to the cent and gives each at most a cent more or less than the exact part", () => {
    const people = fc.array(
      fc.tuple(
        fc.oneof(fc.constant(null), fc.double({ min: 0, max: 130, noNaN: true })),
        fc.double({ min: 0, max: 1e5, noNaN: true }),
      ),
      { minLength: 1, maxLength: 200 },
    );
    fc.assert(
      fc.property(people, fc.integer({ min: 0, max: 2_000_000_000 }), (given, cents) => {
        const claims = given.map(([score, share]) => (score === null ? null : score * share));
        fc.pre(claims.some((claim) => claim !== null && claim > 0));
        const parts = bonusPool(
          Object.freeze(given.map(([score]) => score)),
          Object.freeze(given.map(([, share]) => share)),
          cents / 100,
        );
        const inCents = parts.map((part) => (part === null ? 0 : Math.round(part * 100)));
        expect(inCents.reduce((sum, part) => sum + part, 0)).toBe(cents);
        const whole = claims.reduce<number>((sum, claim) => sum + (claim ?? 0), 0);
        parts.forEach((part, i) => {
          if (part === null) return expect(claims[i]).toBeNull();
          return expect(Math.abs(part * 100 - (claims[i]! / whole) * cents)).toBeLessThan(1.001);
        });
      }),
      SEED,
    );
  });

  test("rows permuted permute the parts, where no two claims are alike", () => {
    expect(bonusPool([70, 90, 80], undefined, 100.01)).toEqual([29.17, 37.5, 33.34]);
    expect(bonusPool([80, 70, 90], undefined, 100.01)).toEqual([33.34, 29.17, 37.5]);
  });
});

describe("promotion", () => {
  test.each([
    ["three in a row", [90, 101, 110, 100], 3, true],
    ["two in a row", [110, 90, 101, 110], 2, false],
    ["the latest fell", [110, 110, 110, 99], 0, false],
    ["a period not reported breaks the run", [110, 110, null, 110], 1, false],
    ["an excused period does not", [110, 110, NA, 110], 3, true],
    ["periods to come are blank", [110, 110, 110, null, null], 3, true],
    ["nothing yet", [null, null], 0, false],
    ["no periods", [], 0, false],
  ])("%s", (_, scores, streak, isEligible) => {
    expect(promotionStreak(scores)).toEqual({ streak, isEligible });
  });
  test("own threshold and length", () => {
    expect(promotionStreak([3.75, 3.75], 3.75, 2)).toEqual({ streak: 2, isEligible: true });
  });
});

describe("distribution", () => {
  test("ten people, 30 / 60 / 10", () => {
    const scores = [95, 88, 102, 70, 91, 85, 99, 80, 110, 83];
    expect(distributionGrades(scores)).toEqual([
      "3.5",
      "3.5",
      "3.75",
      "3.25",
      "3.5",
      "3.5",
      "3.75",
      "3.5",
      "3.75",
      "3.5",
    ]);
  });
  test("equal scores share the better grade", () => {
    expect(distributionGrades([90, 90, 90, 80])).toEqual(["3.75", "3.75", "3.75", "3.5"]);
  });
  test("who has no score has no grade and takes no place", () => {
    const shares = [
      { grade: "A", share: 0.5 },
      { grade: "B", share: 0.5 },
    ];
    expect(distributionGrades([null, 80, NA, 90], shares)).toEqual([null, "B", null, "A"]);
  });
  test("nobody", () => expect(distributionGrades([null])).toEqual([null]));
  test.each([
    ["no shares", [], /must_not_be_empty/],
    ["a negative share", [{ grade: "A", share: -1 }], /must_be_at_least/],
    ["shares short of 1", [{ grade: "A", share: 0.9 }], /must_add_to_whole.*0.9/],
  ])("%s is refused", (_, shares, message) => {
    expect(() => distributionGrades([1], shares)).toThrow(message);
  });
  test("a better score never gets a worse grade", () => {
    const scored = fc.array(fc.integer({ min: 50, max: 120 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(scored, (scores) => {
        const order = ["3.75", "3.5", "3.25"];
        const grades = distributionGrades(scores).map((grade) => order.indexOf(grade!));
        scores.forEach((a, i) =>
          scores.forEach((b, j) => {
            if (a > b) expect(grades[i]).toBeLessThanOrEqual(grades[j]!);
            if (a === b) expect(grades[i]).toBe(grades[j]);
          }),
        );
      }),
      { ...SEED, numRuns: 60 },
    );
  });
});

describe("weak dimensions", () => {
  const row = (dimension: string | null, attainment: number | null | typeof NA, weight = 1) => ({
    dimension,
    attainment,
    weight,
  });
  test("a surplus hides no shortfall: 200 % and 70 % make 85 %, which is weak", () => {
    expect(weakDimensions([row("traffic", 2), row("traffic", 0.7), row("user", 0.95)])).toEqual([
      { dimension: "traffic", weakest: 1, weakestAttainment: 0.7, attainment: expect.closeTo(0.85, 12) },
    ]);
  });
  test("the weakest first, by weight within a dimension", () => {
    const weak = weakDimensions([row("a", 0.8), row("b", 0.5, 3), row("b", 1, 1)]);
    expect(weak.map(({ dimension, attainment }) => [dimension, attainment])).toEqual([
      ["b", 0.625],
      ["a", 0.8],
    ]);
  });
  test("exactly 90 % is not weak; unreported, N/A, weightless and nameless rows say nothing", () => {
    const rows = [row("a", 0.9), row("b", null), row("c", NA), row("d", 0.1, 0), row(null, 0.1)];
    expect(weakDimensions(rows)).toEqual([]);
  });
});
