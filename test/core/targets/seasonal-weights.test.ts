import { expect, test } from "vitest";
import { dayNumber } from "../../../src/core/calendar/day-number";
import { milestones } from "../../../src/core/targets/milestones";
import { seasonalWeights } from "../../../src/core/targets/seasonal-weights";

/** Twelve indices with a mean of 1: a November far above the other months. */
const SEASON = Object.freeze([0.8, 0.6, 0.9, 0.9, 1, 1.2, 0.8, 0.7, 0.9, 0.9, 2.4, 0.9]);
const start = dayNumber(2027, 1, 1);
const yearEnd = dayNumber(2027, 12, 31);
const years = (count: number, level = 100): number[] =>
  Array.from({ length: 12 * count }, (_, i) => SEASON[i % 12]! * level);

test.each([2, 3, 5])("a pure season of %i years is found as it is", (count) => {
  const weights = seasonalWeights(Object.freeze(years(count)), start, yearEnd)!;
  expect(weights).toHaveLength(12);
  weights.forEach((weight, i) => expect(weight).toBeCloseTo(SEASON[i]!, 10));
});

test("a history that breaks off within a year goes on with the next month", () => {
  // 30 values: the last is a June, so the first weight is July's.
  const weights = seasonalWeights(years(3).slice(0, 30), dayNumber(2027, 7, 1), dayNumber(2028, 8, 31))!;
  const expected = [...SEASON.slice(6), ...SEASON.slice(0, 8)];
  expect(weights).toHaveLength(14);
  weights.forEach((weight, i) => expect(weight).toBeCloseTo(expected[i]!, 10));
});

test("growth alone is no season", () => {
  const growing = Array.from({ length: 36 }, (_, i) => 100 + 5 * i);
  for (const weight of seasonalWeights(growing, start, yearEnd)!) expect(weight).toBeCloseTo(1, 10);
});

test("a month that is not whole weighs by its days", () => {
  const level = Array.from({ length: 24 }, () => 7);
  const weights = seasonalWeights(level, dayNumber(2026, 11, 21), dayNumber(2027, 1, 1))!;
  // 10 of 30 days, a whole December, 1 of 31 days.
  [10 / 30, 1, 1 / 31].forEach((weight, i) => expect(weights[i]).toBeCloseTo(weight, 12));
});

test("milestones follow the season and end at the target", () => {
  const shape = seasonalWeights(years(2), start, yearEnd)!;
  const path = milestones({ baseline: 0, target: 1200, start, due: yearEnd, cadence: "month", shape });
  let done = 0;
  path.forEach(({ value }, i) => {
    done += SEASON[i]! * 100;
    expect(value).toBeCloseTo(done, 8);
  });
  expect(path[11]!.value).toBeCloseTo(1200, 8);
});

test.each([
  ["no values", []],
  ["23 values", years(2).slice(1)],
  ["a value below 0", [...years(2), -1]],
  ["zeros alone", Array.from({ length: 24 }, () => 0)],
])("%s tell no season", (_, history) => {
  expect(seasonalWeights(history, start, yearEnd)).toBeNull();
});
