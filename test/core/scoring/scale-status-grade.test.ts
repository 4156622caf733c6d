import { expect, test } from "vitest";
import { NOT_APPLICABLE } from "../../../src/core/numbers/reported";
import { grade } from "../../../src/core/scoring/grade";
import { score } from "../../../src/core/scoring/score";
import { status } from "../../../src/core/scoring/status";
import { weightedScore } from "../../../src/core/scoring/weighted-score";

// The default scale: 100 points on target, 120 at most.
test.each([
  [0, 0],
  [0.95, 95],
  [1.2, 120],
  [3, 120],
])("attainment %d scores %d", (attainment, points) => expect(score(attainment)).toBeCloseTo(points, 12));

const STEPS = [
  [1, 100],
  [0.8, 60],
  [1.2, 120],
] as const;

test.each([
  [0.5, 60, 60],
  [0.8, 60, 60],
  [0.9, 60, 80],
  [1, 100, 100],
  [1.1, 100, 110],
  [2, 120, 120],
])("attainment %d reads %d off the steps and %d between them", (attainment, held, between) => {
  expect(score(attainment, { steps: STEPS, interpolated: false })).toBe(held);
  expect(score(attainment, { steps: STEPS, interpolated: true })).toBeCloseTo(between, 9);
});

test("a quotient that misses a step by its last bit still reaches it", () => {
  // 0.18 / 0.2 is 0.8999999999999999.
  const steps = [
    [0.8, 60],
    [0.9, 80],
  ] as const;
  expect(score(0.18 / 0.2, { steps, interpolated: false })).toBe(80);
  expect(score(0.8999, { steps, interpolated: false })).toBe(60);
});

test("a scale without steps or with one twice is refused", () => {
  expect(() => score(1, { steps: [], interpolated: false })).toThrow("must_not_be_empty");
  expect(() =>
    score(1, {
      steps: [
        [1, 100],
        [1, 90],
      ],
      interpolated: false,
    }),
  ).toThrow("must_not_equal");
});

// On track from 1, at risk from 0.9; a quotient that misses 0.9 by its last bit still reaches it.
test.each([
  [1, "on_track"],
  [0.9999, "at_risk"],
  [0.9, "at_risk"],
  [0.27 / 0.3, "at_risk"],
  [0.8999, "off_track"],
])("attainment %d is %s", (attainment, expected) => expect(status(attainment)).toBe(expected));

test("thresholds must fall", () => expect(() => status(1, [0.9, 0.9])).toThrow("wrong_order"));

test.each([
  [110, "S"],
  [109.9999, "A"],
  [100, "A"],
  [90, "B"],
  [70, "C"],
  [69.99, "D"],
  [-5, "D"],
])("%d points are grade %s", (points, expected) => expect(grade(points)).toBe(expected));

test("below every band of one's own the lowest grade is given, whatever their order", () => {
  const bands = [
    { from: 60, grade: "pass" },
    { from: 85, grade: "good" },
  ];
  expect(grade(90, bands)).toBe("good");
  expect(grade(10, bands)).toBe("pass");
  expect(() => grade(1, [])).toThrow("must_not_be_empty");
});

test("a weighted score leaves blanks and N/A out, each in its own way", () => {
  expect(weightedScore([80, null, NOT_APPLICABLE, 100], [3, 2, 4, 1])).toEqual({ score: 85, reportedShare: 4 / 6 });
  expect(weightedScore([80, null, NOT_APPLICABLE, 100], [3, 2, 4, 1], undefined, "zero").score).toBeCloseTo(
    340 / 6,
    12,
  );
  expect(weightedScore([null, NOT_APPLICABLE], [1, 1])).toEqual({ score: null, reportedShare: 0 });
  expect(weightedScore([90, 100], [null, 1])).toEqual({ score: 100, reportedShare: 1 });
  expect(weightedScore([150, 50], [1, 1], 100).score).toBe(75);
});

test("a weighted score refuses lengths that differ, negative weights and none at all", () => {
  expect(() => weightedScore([1, 2], [1])).toThrow("lengths_differ");
  expect(() => weightedScore([1, 2], [1, -1])).toThrow("must_be_at_least");
  expect(() => weightedScore([1, 2], [0, 0])).toThrow("all_zero");
});
