import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { inSigmas } from "../../../src/core/control/in-sigmas";
import { RULE_SETS, type RunRule, runSignals } from "../../../src/core/control/run-signals";

/** Positions, from 1, that a rule marks. */
const marks = (sigmas: readonly number[], rule: RunRule): number[] =>
  runSignals(Object.freeze([...sigmas]), [rule]).flatMap((rules, i) => (rules.length > 0 ? [i + 1] : []));
const times = (length: number, value: (i: number) => number): number[] => Array.from({ length }, (_, i) => value(i));

describe("each rule marks the point that completes its pattern", () => {
  test.each([
    ["beyond_limits", [3, 3.01, -3.01], [2, 3]],
    ["two_of_three", [2.5, 2.5, 0, 2.5], [2, 4]],
    ["two_of_three", [2.5, -2.5, 0, 2.5], []],
    ["three_of_four", [1.6, 1.6, 0, 1.6, -1.6], [4]],
    ["four_of_five", [-1.1, -1.1, 0, -1.1, -1.1, -0.9], [5]],
    ["eight_one_side", times(9, () => 0.1), [8, 9]],
    ["eight_one_side", times(9, (i) => (i === 4 ? 0 : 0.1)), []],
    ["nine_one_side", times(9, () => -0.1), [9]],
    ["six_trend", [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.4], [6]],
    ["six_trend", [0.5, 0.4, 0.3, 0.3, 0.2, 0.1, 0], []],
    ["fourteen_alternate", times(15, (i) => (i % 2 ? 0.5 : -0.5)), [14, 15]],
    ["fifteen_near", times(15, () => 0.99), [15]],
    ["eight_far", times(8, (i) => (i % 2 ? 1.1 : -1.1)), [8]],
    ["wide_step", [0, 3.6, 0, -3.7], [4]],
  ] as const)("%s", (rule, sigmas, expected) => expect(marks(sigmas, rule)).toEqual(expected));
});

test("a set gives the names of all rules that a point completes", () => {
  expect(runSignals([2.5, 2.5, 3.5], RULE_SETS.western_electric)).toEqual([
    [],
    ["two_of_three"],
    ["beyond_limits", "two_of_three"],
  ]);
  expect(runSignals([], RULE_SETS.nelson)).toEqual([]);
});

test("turning the chart upside down changes no signal", () => {
  const rules = [...RULE_SETS.nelson, ...RULE_SETS.wheeler];
  fc.assert(
    fc.property(fc.array(fc.double({ min: -4, max: 4, noNaN: true }), { maxLength: 40 }), (sigmas) => {
      expect(
        runSignals(
          sigmas.map((value) => -value),
          rules,
        ),
      ).toEqual(runSignals(sigmas, rules));
    }),
    { seed: 61 },
  );
});

test("inSigmas", () => {
  expect(inSigmas(7, { centre: 5, sigma: 4 })).toBe(0.5);
  expect([4, 5, 6].map((value) => inSigmas(value, { centre: 5, sigma: 0 }))).toEqual([-Infinity, 0, Infinity]);
});
