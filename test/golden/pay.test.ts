import { expect, test } from "vitest";
import { commission } from "../../src/core/incentives/commission";
import { tierMultiplier } from "../../src/core/incentives/tier-multiplier";
import { attainment } from "../../src/core/scoring/attainment";

// bonuspaycalc.com
test("G25 marginal tiers: 180,000 at 5 % to 100k, 7 % to 250k, 9 % beyond → 10,600", () => {
  const tiers = [
    { from: 0, value: 0.05 },
    { from: 100000, value: 0.07 },
    { from: 250000, value: 0.09 },
  ];
  expect(commission(180000, tiers)).toBeCloseTo(10600, 9);
});

// excelguru.ca forum, thread 9795
test("G27 marginal accelerator: quota 10,000, actual 14,000 → 3,125 + 2,250", () => {
  const tiers = [
    { from: 10000, value: 1.25 },
    { from: 12500, value: 1.5 },
  ];
  expect(commission(12500, tiers)).toBeCloseTo(3125, 9);
  expect(commission(14000, tiers) - commission(12500, tiers)).toBeCloseTo(2250, 9);
  // The same as a bonus on 140 % of the quota: the quota itself, then both accelerators.
  const shares = tiers.map(({ from, value }) => ({ from: from / 10000, value }));
  expect(10000 * tierMultiplier(1.4, { tiers: shares, method: "marginal", cap: 2 })).toBeCloseTo(15375, 9);
});

// bscdesigner.com, change of an indicator: minimum 0, maximum 200, value 50
test("G29 performance is 25 %", () => {
  expect(attainment({ actual: 50, target: 200, baseline: 0, direction: "higher", method: "progress" })).toBe(0.25);
});

// okr-tracker, unit test: key result from 0 to 100, now 20
test("G30 progress is 20 %", () => {
  expect(attainment({ actual: 20, target: 100, baseline: 0, direction: "higher", method: "progress" })).toBe(0.2);
});
