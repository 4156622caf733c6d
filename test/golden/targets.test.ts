import { expect, test } from "vitest";
import { pace } from "../../src/core/targets/pace";

const day = (text: string): number => Date.parse(`${text}T00:00:00Z`) / 86_400_000;
const quarter = {
  baseline: 0,
  target: 100,
  start: day("2026-01-01"),
  due: day("2026-03-31"),
  cadence: "day",
  shape: "linear",
} as const;

test("G30 key result from 0 to 100, now 20: 20 % done, 80 left (okr-tracker, unit test)", () => {
  const { progress } = pace(quarter, day("2026-01-18"), 20);
  expect(progress).toBeCloseTo(0.2, 12);
  expect(quarter.target - 20).toBe(80);
  expect(1 - progress).toBeCloseTo(0.8, 12);
});

test("G31 day 30 of 90, linear: 33 % expected (help.ally.io)", () => {
  expect(quarter.due - quarter.start + 1).toBe(90);
  expect(Math.round(pace(quarter, quarter.start + 29, 20).expected)).toBe(33);
});
