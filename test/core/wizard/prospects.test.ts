import { expect, test } from "vitest";
import { dayNumber } from "../../../src/core/calendar/day-number";
import { outlook } from "../../../src/core/forecast/outlook";
import { targetChance } from "../../../src/core/forecast/target-chance";
import { milestones } from "../../../src/core/targets/milestones";
import { periodsUntil } from "../../../src/core/wizard/periods-until";
import { prospects, prospectsChance } from "../../../src/core/wizard/prospects";

const HISTORY = Object.freeze([100, 104, 99, 107, 110, 108, 113, 111, 117, 119, 116, 122]);

test("fewer than 3 values give none", () => {
  expect(prospects([1, 2], 3, "month", "higher")).toBeNull();
});

test("floor, even and stretch are reached with four in five, a half and one in five", () => {
  for (const direction of ["higher", "lower"] as const) {
    const found = prospects(HISTORY, 3, "month", direction)!;
    const { floor, even, stretch } = found.marks!;
    const chance = (target: number): number => prospectsChance(found, direction, target, null)!;
    expect(chance(floor)).toBeCloseTo(0.8, 6);
    expect(chance(even)).toBeCloseTo(0.5, 6);
    expect(chance(stretch)).toBeCloseTo(0.2, 6);
    // The harder the target, the further on the better side it lies.
    expect((stretch - floor) * (direction === "higher" ? 1 : -1)).toBeGreaterThan(0);
  }
});

test("the chance is that of KPI_TARGET_CHANCE, a range with an open end included", () => {
  const found = prospects(HISTORY, 4, "month", "band")!;
  expect(found.marks).toBeNull();
  expect(prospectsChance(found, "band", 115, 125)).toBeCloseTo(
    targetChance(outlook(HISTORY, 4, 0), { direction: "band", low: 115, high: 125 }, 3),
    12,
  );
  expect(prospectsChance(found, "band", 115, null)).toBeCloseTo(
    targetChance(outlook(HISTORY, 4, 0), { direction: "higher", target: 115 }, 3),
    12,
  );
  expect(prospectsChance(found, "zero", 0, null)).toBeNull();
});

test("the fan widens with time", () => {
  const { fan } = prospects(HISTORY, 6, "month", "higher")!;
  const widths = fan.map(({ low, high }) => high - low);
  for (let i = 1; i < widths.length; i += 1) expect(widths[i]).toBeGreaterThan(widths[i - 1]!);
});

test.each([
  ["2026-11-21", "2027-02-28", "month", 4],
  ["2026-11-21", "2026-11-30", "month", 1],
  ["2026-11-21", "2027-06-30", "quarter", 3],
  ["2026-11-21", "2099-01-01", "month", 24],
] as const)("from %s to %s there are %s periods to look ahead", (start, due, cadence, expected) => {
  const day = (text: string): number =>
    dayNumber(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8)));
  expect(periodsUntil(day(start), day(due), cadence)).toBe(expected);
  const path = { baseline: 1, target: 2, start: day(start), due: day(due), cadence, shape: "linear" } as const;
  expect(Math.min(24, milestones(path).length)).toBe(expected);
});

test("without a last day a usual span is looked at", () => {
  expect(periodsUntil(0, null, "month")).toBe(3);
  expect(periodsUntil(10, 5, "quarter")).toBe(4);
});
