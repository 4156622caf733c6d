import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hierarchyWeights } from "../../../src/core/weights/hierarchy-weights";
import { largestRemainder } from "../../../src/core/weights/largest-remainder";
import { normalizedWeights } from "../../../src/core/weights/normalized-weights";
import { STAGES, stageWeights } from "../../../src/core/weights/stage-weights";
import { strategyWeights } from "../../../src/core/weights/strategy-weights";

const SEED = { seed: 20261121, numRuns: 300 };

describe("stage weights", () => {
  test.each([
    ["growth", [0.3, 0.25, 0.2, 0.15, 0.1]],
    ["mature", [0.15, 0.2, 0.3, 0.25, 0.1]],
    ["profit", [0.15, 0.2, 0.25, 0.3, 0.1]],
  ] as const)("full table, %s", (stage, weights) => {
    expect(stageWeights(stage)).toEqual({ weights, open: 0 });
  });

  test.each([
    ["growth", [0.3, 0.25, null, null, null]],
    ["mature", [null, null, 0.3, 0.25, null]],
    ["decline", [null, null, 0.25, 0.3, null]],
  ] as const)("focus table, %s, leaves 45 % open", (stage, weights) => {
    expect(stageWeights(stage, "focus")).toEqual({ weights, open: 0.45 });
  });

  test("a stage that the table does not know is refused", () => {
    expect(() => stageWeights("decline")).toThrow(/stage_not_in_variant.*"other":"focus"/);
    expect(() => stageWeights("profit", "focus")).toThrow(/stage_not_in_variant.*"other":"full"/);
  });
});

describe("strategy weights", () => {
  test("user growth is the published row", () => {
    expect(strategyWeights("user_growth")).toEqual({ weights: [0.3, 0.25, 0.2, 0.15, 0.1], published: true });
  });
  test("profit is the profit stage's row, and ours", () => {
    expect(strategyWeights("profit")).toEqual({ weights: [0.15, 0.2, 0.25, 0.3, 0.1], published: false });
  });
  test("user growth in a mature shop: traffic 30, the other 70 as 20 : 30 : 25 : 10, in whole percent", () => {
    // 70/85 of 20, 30, 25, 10 is 16.47, 24.71, 20.59, 8.24: the two missing points go to .71 and .59.
    expect(strategyWeights("user_growth", "mature").weights).toEqual([0.3, 0.16, 0.25, 0.21, 0.08]);
  });
  test("the decline stage has no full row", () => {
    expect(() => strategyWeights("profit", "decline")).toThrow(/stage_not_in_variant/);
  });
  test.each(STAGES.filter((stage) => stage !== "decline"))("always adds up to 1: %s", (stage) => {
    for (const strategy of ["user_growth", "profit"] as const) {
      const cents = strategyWeights(strategy, stage).weights.map((weight) => Math.round(weight * 100));
      expect(cents.reduce((sum, weight) => sum + weight, 0)).toBe(100);
    }
  });
});

describe("normalised weights", () => {
  test("three equal ones: the first takes what is left", () => {
    expect(normalizedWeights([1, 1, 1])).toEqual([0.3334, 0.3333, 0.3333]);
  });
  test("the largest remainder is served first", () => {
    // 100 units for 1 : 1 : 4 → 16.67, 16.67, 66.67 → all .67, earlier rows first.
    expect(normalizedWeights([1, 1, 4], 2)).toEqual([0.17, 0.17, 0.66]);
  });
  test("blanks stay blank and zero stays 0", () => {
    expect(normalizedWeights([30, null, 0, 30])).toEqual([0.5, null, 0, 0.5]);
  });
  test.each([
    ["a negative weight", [1, -1], /must_be_at_least.*"row":2/],
    ["only zeros", [0, 0, null], /all_zero/],
    ["only blanks", [null], /all_zero/],
    ["nothing", [], /all_zero/],
  ])("%s is refused", (_, weights, message) => {
    expect(() => normalizedWeights(weights)).toThrow(message);
  });

  const weights = fc
    .array(fc.double({ min: 0, max: 1e12, noNaN: true }), { minLength: 1, maxLength: 50 })
    .filter((list) => list.some((weight) => weight > 0));

  test("add up to exactly 1 at every precision, each within one unit of its share", () => {
    fc.assert(
      fc.property(weights, fc.integer({ min: 0, max: 8 }), (list, decimals) => {
        const units = normalizedWeights(list, decimals).map((weight) => Math.round(weight! * 10 ** decimals));
        expect(units.reduce((sum, unit) => sum + unit, 0)).toBe(10 ** decimals);
        const total = list.reduce((sum, weight) => sum + weight, 0);
        list.forEach((weight, i) => {
          expect(Math.abs(units[i]! - (weight / total) * 10 ** decimals)).toBeLessThan(1 + 1e-5);
        });
      }),
      SEED,
    );
  });

  test("do not change when all weights are scaled", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 12 }), (list) => {
        fc.pre(list.some((weight) => weight > 0));
        const expected = normalizedWeights(list);
        for (const scale of [0.01, 7, 1e9]) expect(normalizedWeights(list.map((w) => w * scale))).toEqual(expected);
      }),
      SEED,
    );
  });
});

test("largest remainder keeps to the units when they are many", () => {
  const shares = largestRemainder([1, 2, 3, 1e-300], 2 ** 52);
  expect(shares.reduce((sum, share) => sum + BigInt(share), 0n)).toBe(2n ** 52n);
});

test("as many claims as a sheet has rows", () => {
  const shares = largestRemainder(new Array<number>(300_000).fill(1), 300_001);
  expect(shares[0]).toBe(2);
  expect(shares[299_999]).toBe(1);
});

describe("hierarchy", () => {
  test("each item under one criterion: parent × local", () => {
    const local = [
      [0.75, null],
      [0.25, null],
      [null, 1],
    ];
    expect(hierarchyWeights([0.6, 0.4], local)).toEqual([0.45, 0.15, 0.4].map((weight) => expect.closeTo(weight, 12)));
  });
  test("levels that are rounded or typed as points are brought to 1 first", () => {
    const sum = hierarchyWeights(
      [60, 40],
      [
        [33.3, 50],
        [33.3, 50],
        [33.3, null],
      ],
    ).reduce((a, b) => a + b, 0);
    expect(sum).toBeCloseTo(1, 12);
  });
  test.each([
    ["a width that differs", [0.5, 0.5], [[1]], /lengths_differ/],
    ["a negative weight", [1], [[1], [-1]], /must_be_at_least.*local_weights.*"row":2/],
    ["criteria all 0", [0, 0], [[1, 1]], /all_zero/],
    ["a criterion without items", [0.5, 0.5], [[1, null]], /criterion_without_items.*"column":2/],
  ])("%s is refused", (_, criteria, local, message) => {
    expect(() => hierarchyWeights(criteria, local)).toThrow(message);
  });
});
