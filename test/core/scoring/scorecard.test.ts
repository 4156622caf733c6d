import fc from "fast-check";
import { expect, test } from "vitest";
import { NOT_APPLICABLE, type Reported } from "../../../src/core/numbers/reported";
import { type ScorecardRow, scorecard } from "../../../src/core/scoring/scorecard";

const reported: fc.Arbitrary<Reported> = fc.oneof(
  { weight: 6, arbitrary: fc.double({ min: 0, max: 300, noNaN: true }) },
  { weight: 1, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.constant(NOT_APPLICABLE) },
);
const rows = fc.array(
  fc.record({
    weight: fc.integer({ min: 1, max: 40 }),
    actual: reported,
    target: fc.double({ min: 1, max: 200, noNaN: true }),
    direction: fc.constantFrom("higher" as const, "lower" as const, "none" as const),
  }) satisfies fc.Arbitrary<ScorecardRow>,
  { minLength: 1, maxLength: 14 },
);
const close = (a: number | null, b: number | null): boolean =>
  a === null || b === null ? a === b : Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a));

test("weighted points add up to the score", () => {
  fc.assert(
    fc.property(rows, fc.constantFrom("exclude" as const, "zero" as const), (given, missing) => {
      const card = scorecard(given, { missing });
      const sum = card.rows.reduce((total, row) => total + (row?.weightedPoints ?? 0), 0);
      return close(card.score ?? 0, sum);
    }),
    { seed: 7 },
  );
});

test("scaled weights and permuted rows change nothing", () => {
  fc.assert(
    fc.property(rows, fc.double({ min: 0.001, max: 1000, noNaN: true }), (given, factor) => {
      const card = scorecard(given);
      const scaled = scorecard(given.map((row) => ({ ...row, weight: row.weight * factor })));
      const turned = scorecard([...given].reverse());
      return (
        close(card.score, scaled.score) &&
        close(card.score, turned.score) &&
        close(card.reportedShare, scaled.reportedShare) &&
        card.rows.every((row, i) => close(row?.score ?? null, turned.rows[given.length - 1 - i]?.score ?? null))
      );
    }),
    { seed: 7 },
  );
});

test("meeting every target would gain exactly the points left", () => {
  fc.assert(
    fc.property(rows, (given) => {
      const card = scorecard(given, { cap: 100 });
      const whole = card.rows.every(
        (row, i) => row !== null || given[i]!.actual === NOT_APPLICABLE || given[i]!.direction === "none",
      );
      return !whole || card.score === null || close(card.score + card.pointsLeft, 100);
    }),
    { seed: 7 },
  );
});

test("counted as 0, what is not reported costs its points and says so", () => {
  fc.assert(
    fc.property(rows, (given) => {
      const card = scorecard(given, { cap: 100, missing: "zero" });
      const left = card.rows.reduce((total, row) => total + (row?.pointsLeft ?? 0), 0);
      return card.score === null || (close(card.score + card.pointsLeft, 100) && close(left, card.pointsLeft));
    }),
    { seed: 7 },
  );
});

test("a blank leaves its weight out, or counts 0; N/A always leaves", () => {
  const row = (actual: Reported): ScorecardRow => ({ weight: 1, actual, target: 100, direction: "higher" });
  const given = [row(80), row(null), row(NOT_APPLICABLE)];
  expect(scorecard(given)).toMatchObject({ score: 80, reportedShare: 0.5, provisional: true });
  expect(scorecard(given, { missing: "zero" })).toMatchObject({ score: 40, reportedShare: 0.5 });
});

test("60 % of the weight is enough for a grade, less is not", () => {
  const card = (weight: number): ReturnType<typeof scorecard> =>
    scorecard([
      { weight, actual: 100, target: 100, direction: "higher" },
      { weight: 100 - weight, actual: null, target: 100, direction: "higher" },
    ]);
  expect(card(60)).toMatchObject({ provisional: false, grade: "A" });
  expect(card(59)).toMatchObject({ provisional: true, grade: null });
});

test("refuses weights that are negative or all 0", () => {
  const row = (weight: number): ScorecardRow => ({ weight, actual: 1, target: 1, direction: "higher" });
  expect(() => scorecard([row(-1), row(2)])).toThrow("must_be_at_least");
  expect(() => scorecard([row(0), row(0)])).toThrow("all_zero");
  expect(scorecard([])).toMatchObject({ score: null, rows: [] });
});
