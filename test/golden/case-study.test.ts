import { expect, test } from "vitest";
import { type ScorecardRow, scorecard } from "../../src/core/scoring/scorecard";

/**
 * The beauty shop of article 002 §6: growth-stage weights 30/25/20/15/10, spread evenly over the indicators of
 * each dimension (the article gives none); first-quarter results for four of twelve indicators, the rest not reported.
 */
const row = (
  weight: number,
  target: number,
  actual: number | null,
  direction: "higher" | "lower" = "higher",
): ScorecardRow => ({
  weight,
  target,
  actual,
  direction,
});
const CASE_STUDY: readonly ScorecardRow[] = [
  row(30 / 3, 1_200_000, 1_340_000), // visitors a month
  row(30 / 3, 0.7, null), // new-visitor share
  row(30 / 3, 80, null, "lower"), // customer acquisition cost
  row(25 / 3, 0.035, 0.038), // order rate, of visitors
  row(25 / 3, 0.85, null), // payment rate
  row(25 / 3, 0.15, null), // add-to-cart rate
  row(20 / 2, 0.25, 0.26), // repeat purchase rate
  row(20 / 2, 0.3, null), // returning-customer revenue share
  row(15 / 2, 45, 42, "lower"), // inventory days
  row(15 / 2, 0.9, null), // shipped within 24 hours
  row(10 / 2, 400_000, null), // revenue per head
  row(10 / 2, 0.9, null), // target completion
];

test("attainments are those of the hand calculation", () => {
  const { rows } = scorecard(CASE_STUDY);
  expect(rows.map((scored) => scored && Number(scored.attainment!.toFixed(6)))).toEqual([
    1.116667, // 134 / 120
    null,
    null,
    1.085714, // 3.8 / 3.5
    null,
    null,
    1.04, // 26 / 25: exceeded, though the article calls it close
    null,
    1.071429, // 45 / 42
    null,
    null,
    null,
  ]);
});

test("the score stands on 35.83 % of the weight and is provisional", () => {
  const { score, reportedShare, provisional, grade } = scorecard(CASE_STUDY);
  // (10 × 111.667 + 8.3333 × 108.5714 + 10 × 104 + 7.5 × 107.1429) / 35.8333
  expect(score).toBeCloseTo(107.8605, 4);
  expect(reportedShare).toBeCloseTo(0.358333, 6);
  expect(provisional).toBe(true);
  expect(grade).toBeNull();
});

test("lower is better, linear: 2 − 42/45", () => {
  const { rows } = scorecard(CASE_STUDY, { method: "linear" });
  expect(rows[8]!.attainment).toBeCloseTo(1.066667, 6);
});
