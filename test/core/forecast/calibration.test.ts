import { expect, test } from "vitest";
import { measureCalibration, summary } from "../../../scripts/calibration/measure";
import { realSeries } from "../../../scripts/calibration/real-series";

const series = realSeries();
const trials = measureCalibration(series, 2);

test("there are at least twenty real series, monthly and weekly, without gaps", () => {
  expect(series.length).toBeGreaterThanOrEqual(20);
  expect(series.filter(({ period }) => period === "week").length).toBeGreaterThanOrEqual(6);
  for (const { values } of series) {
    expect(values.length).toBeGreaterThan(40);
    expect(values.every(Number.isFinite)).toBe(true);
  }
});

// The series move together and forecasts of one origin do as well, so two origins say less than their number.
test("the pooled 80 % interval holds between 75 and 85 % of the time", () => {
  const { coverage } = summary(trials);
  expect(coverage).toBeGreaterThanOrEqual(0.75);
  expect(coverage).toBeLessThanOrEqual(0.85);
});

test.each([
  ["short", 3, 11],
  ["long", 12, 2000],
])("%s histories alone come near it", (_, from, to) => {
  const { coverage } = summary(trials.filter(({ length }) => length >= from && length <= to));
  expect(coverage).toBeGreaterThanOrEqual(0.72);
  expect(coverage).toBeLessThanOrEqual(0.88);
});

test.each([30, 50, 70] as const)("targets with a %i %% chance come true about as often", (chance) => {
  expect(Math.abs(summary(trials).met[chance] - chance / 100)).toBeLessThan(0.07);
});

test("with a year of values the middle is closer than the last value of the season", () => {
  expect(summary(trials.filter(({ length }) => length >= 12)).relativeError).toBeLessThan(0.95);
});
