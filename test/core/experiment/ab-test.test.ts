import fc from "fast-check";
import jstat from "jstat";
import { describe, expect, test } from "vitest";
import { type AbTestOptions, abTest } from "../../../src/core/experiment/ab-test";
import { splitPValue } from "../../../src/core/experiment/split-p-value";

const DEFAULTS: AbTestOptions = { confidence: 0.95, variance: "pooled", split: 0.5 };
const run = (a: readonly [number, number], b: readonly [number, number], options: Partial<AbTestOptions> = {}) =>
  abTest(Object.freeze({ visitors: a[0], conversions: a[1] }), Object.freeze({ visitors: b[0], conversions: b[1] }), {
    ...DEFAULTS,
    ...options,
  });

describe("against an independent library", () => {
  test("p-value of the pooled test is that of the chi-square test without correction", () => {
    const group = fc
      .integer({ min: 20, max: 50000 })
      .chain((n) => fc.tuple(fc.constant(n), fc.integer({ min: 1, max: n - 1 })));
    fc.assert(
      fc.property(group, group, ([na, a], [nb, b]) => {
        const { z, pValue } = run([na, a], [nb, b]);
        const share = (a + b) / (na + nb);
        const cells: [number, number][] = [
          [a, na * share],
          [na - a, na * (1 - share)],
          [b, nb * share],
          [nb - b, nb * (1 - share)],
        ];
        const chi = cells.reduce((sum, [seen, expected]) => sum + (seen - expected) ** 2 / expected, 0);
        expect(Math.abs(z! ** 2 - chi)).toBeLessThan(1e-9 * Math.max(1, chi));
        expect(pValue).toBeCloseTo(1 - jstat.chisquare.cdf(chi, 1), 9);
      }),
      { seed: 54, numRuns: 300 },
    );
  });

  test("p-value of the split", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 20000 }),
        fc.integer({ min: 1, max: 20000 }),
        fc.double({ min: 0.05, max: 0.95, noNaN: true }),
        (a, b, share) => {
          const all = a + b;
          const chi = (a - all * share) ** 2 / (all * share) + (b - all * (1 - share)) ** 2 / (all * (1 - share));
          expect(splitPValue(a, b, share)).toBeCloseTo(1 - jstat.chisquare.cdf(chi, 1), 9);
        },
      ),
      { seed: 55, numRuns: 300 },
    );
  });
});

describe("verdict", () => {
  test.each([
    ["B clearly better", [1200, 144], [1200, 192], {}, "b_better"],
    ["A clearly better", [1200, 192], [1200, 144], {}, "a_better"],
    ["not at 99.9 %", [1200, 144], [1200, 192], { confidence: 0.999 }, "undecided"],
    ["no difference", [1000, 50], [1000, 50], {}, "undecided"],
    ["an uneven split, however clear the rates", [9463, 235], [7681, 400], {}, "uneven_split"],
    ["the same split when it was planned", [9463, 235], [7681, 400], { split: 0.552 }, "b_better"],
    ["four expected conversions a group", [100, 0], [100, 8], {}, "too_few"],
    ["the same counts, exactly", [100, 0], [100, 8], { variance: "exact" }, "b_better"],
    ["nobody at all", [100, 0], [100, 0], {}, "too_few"],
    ["everybody", [100, 100], [100, 100], {}, "too_few"],
    ["nobody, exactly", [100, 0], [100, 0], { variance: "exact" }, "undecided"],
  ] as const)("%s", (_, a, b, options, verdict) => expect(run(a, b, options).verdict).toBe(verdict));
});

describe("edges", () => {
  test("nobody converted: no lift, no difference, nothing proved", () => {
    expect(run([100, 0], [100, 0])).toMatchObject({ lift: null, difference: 0, z: 0, pValue: 1 });
    expect(run([100, 100], [100, 100])).toMatchObject({ lift: 0, z: 0, pValue: 1 });
  });

  test("nobody against everybody has a finite z, also unpooled", () => {
    expect(run([100, 0], [100, 100], { variance: "unpooled" }).z).toBeCloseTo(Math.sqrt(200), 12);
  });

  test("the exact test has no z", () => {
    expect(run([4, 1], [4, 3], { variance: "exact" })).toMatchObject({
      z: null,
      pValue: expect.closeTo(0.4857142857, 9),
    });
  });

  test.each([
    [[0, 0], [10, 1], 'must_not_be_zero {"argument":"visitors_a"}'],
    [[10, 1], [0, 0], 'must_not_be_zero {"argument":"visitors_b"}'],
    [[10, 11], [10, 1], 'more_than {"argument":"conversions_a"'],
    [[10, 1], [10, 12], 'more_than {"argument":"conversions_b"'],
  ] as const)("refuses %j and %j", (a, b, message) => expect(() => run(a, b)).toThrow(message));
});
