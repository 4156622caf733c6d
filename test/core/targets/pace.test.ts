import { expect, test } from "vitest";
import { milestones } from "../../../src/core/targets/milestones";
import { pace } from "../../../src/core/targets/pace";
import type { TargetPath } from "../../../src/core/targets/path";

const day = (text: string): number => Date.parse(`${text}T00:00:00Z`) / 86_400_000;
const quarter: TargetPath = Object.freeze({
  baseline: 0,
  target: 100,
  start: day("2026-01-01"),
  due: day("2026-03-31"),
  cadence: "day",
  shape: "linear",
});

// Day 30 of 90, 20 done: by hand 100/3 expected, 13.3 behind, landing at 60.
test("day 30 of 90", () => {
  const got = pace(quarter, day("2026-01-30"), 20);
  expect(got.expected).toBeCloseTo(100 / 3, 12);
  expect(got.ahead).toBeCloseTo(20 - 100 / 3, 12);
  expect(got.landing).toBeCloseTo(60, 12);
  expect(got.progress).toBeCloseTo(0.2, 12);
  expect(got.due).toBeCloseTo(1 / 3, 12);
});

test("a target below the baseline: less is ahead", () => {
  const got = pace({ ...quarter, baseline: 50, target: 20 }, day("2026-02-14"), 30);
  expect(got.expected).toBeCloseTo(35, 12);
  expect(got.ahead).toBeCloseTo(5, 12);
  expect(got.landing).toBeCloseTo(10, 12);
  expect(got.progress).toBeCloseTo(2 / 3, 12);
});

test("moving away from the target is progress below 0", () => {
  const got = pace({ ...quarter, baseline: 50 }, day("2026-02-14"), 40);
  expect(got.progress).toBeCloseTo(-0.2, 12);
  expect(got.landing).toBeCloseTo(30, 12);
});

test("before the start nothing is due; when due the landing is what there is", () => {
  expect(pace(quarter, day("2025-12-31"), 4)).toEqual({ expected: 0, ahead: 4, landing: null, progress: 0.04, due: 0 });
  expect(pace(quarter, day("2026-03-31"), 90)).toMatchObject({ expected: 100, ahead: -10, landing: 90, due: 1 });
  expect(pace(quarter, day("2026-06-30"), 90)).toMatchObject({ expected: 100, ahead: -10, landing: 90, due: 1 });
});

test("expects at each milestone what the milestone says", () => {
  for (const shape of ["linear", "front", "back", [3, 1, 2]] as const) {
    const path: TargetPath = { ...quarter, cadence: "month", shape };
    for (const { day, value } of milestones(path)) expect(pace(path, day, 1).expected).toBe(value);
  }
});

test("a target equal to the baseline is refused", () => {
  expect(() => pace({ ...quarter, baseline: 100 }, quarter.start, 1)).toThrow(
    expect.objectContaining({ code: "must_not_equal", details: { argument: "target", other: "baseline", got: 100 } }),
  );
});
