import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Period } from "../../../src/core/calendar/period";
import { milestones } from "../../../src/core/targets/milestones";
import type { Shape, TargetPath } from "../../../src/core/targets/path";
import { pathShare } from "../../../src/core/targets/path-share";

const day = (text: string): number => Date.parse(`${text}T00:00:00Z`) / 86_400_000;
const text = (number: number): string => new Date(number * 86_400_000).toISOString().slice(0, 10);
const path = (start: string, due: string, cadence: Period, shape: Shape): TargetPath =>
  Object.freeze({ baseline: 0, target: 120, start: day(start), due: day(due), cadence, shape });

test("a year in months rises by a twelfth each month", () => {
  const list = milestones(path("2026-01-01", "2026-12-31", "month", "linear"));
  expect(list.map(({ day }) => text(day)).slice(0, 3)).toEqual(["2026-01-31", "2026-02-28", "2026-03-31"]);
  list.forEach(({ value }, i) => expect(value).toBeCloseTo(10 * (i + 1), 10));
  expect(list[11]).toEqual({ day: day("2026-12-31"), value: 120 });
});

// By hand: 17 of 31 days of January, all of February, 10 of 31 of March: 27/31 + 1 months in all.
test("parts of a month count by their days; the last milestone is due on the due day", () => {
  const list = milestones(path("2026-01-15", "2026-03-10", "month", "linear"));
  const all = 17 / 31 + 1 + 10 / 31;
  expect(list.map(({ day }) => text(day))).toEqual(["2026-01-31", "2026-02-28", "2026-03-10"]);
  expect(list[0]!.value).toBeCloseTo((120 * (17 / 31)) / all, 10);
  expect(list[1]!.value).toBeCloseTo((120 * (17 / 31 + 1)) / all, 10);
  expect(list[2]!.value).toBe(120);
});

test.each<[Period, number, string]>([
  ["day", 90, "2026-01-01"],
  ["week", 14, "2026-01-04"],
  ["quarter", 1, "2026-03-31"],
  ["year", 1, "2026-03-31"],
])("by %s, the first quarter of 2026 has %i milestones, the first on %s", (cadence, count, first) => {
  const list = milestones(path("2026-01-01", "2026-03-31", cadence, "linear"));
  expect(list).toHaveLength(count);
  expect(text(list[0]!.day)).toBe(first);
});

// By hand: t² and 1 − (1 − t)² at the quarters of a year.
test.each<[Shape, number[]]>([
  ["back", [7.5, 30, 67.5, 120]],
  ["front", [52.5, 90, 112.5, 120]],
  [
    [1, 2, 3, 6],
    [10, 30, 60, 120],
  ],
  [
    [0, 0, 5, 0],
    [0, 0, 120, 120],
  ],
])("shape %j", (shape, values) => {
  const list = milestones(path("2026-01-01", "2026-12-31", "quarter", shape));
  list.forEach(({ value }, i) => expect(value).toBeCloseTo(values[i]!, 10));
});

test("a target below the baseline falls", () => {
  const down = { ...path("2026-01-01", "2026-02-28", "month", "linear"), baseline: 10, target: 4 };
  expect(milestones(down).map(({ value }) => value)).toEqual([7, 4]);
});

test("weights of a part of a period are spread over the days there are", () => {
  const half = path("2026-01-22", "2026-02-28", "month", [1, 1]);
  expect(pathShare(half, day("2026-01-26"))).toBeCloseTo(0.25, 12);
  expect(pathShare(half, day("2026-01-31"))).toBeCloseTo(0.5, 12);
  expect(pathShare(half, day("2026-02-14"))).toBeCloseTo(0.75, 12);
  expect(pathShare(half, day("2025-12-01"))).toBe(0);
  expect(pathShare(half, day("2027-01-01"))).toBe(1);
});

describe("is refused", () => {
  test.each<[string, TargetPath, string]>([
    ["due before start", path("2026-02-01", "2026-01-31", "month", "linear"), "must_not_be_before"],
    ["due long before start", path("2026-02-01", "2020-01-31", "month", "linear"), "must_not_be_before"],
    ["too few weights", path("2026-01-01", "2026-03-31", "month", [1, 2]), "weights_per_period"],
    ["a weight below 0", path("2026-01-01", "2026-02-28", "month", [1, -1]), "must_be_at_least"],
    ["weights of 0", path("2026-01-01", "2026-02-28", "month", [0, 0]), "all_zero"],
    ["a mistyped year", path("2026-01-01", "9026-02-28", "month", "linear"), "too_many_periods"],
  ])("%s", (_, given, code) => expect(() => milestones(given)).toThrow(expect.objectContaining({ code })));
});

test("milestones never turn back, and end at the target on the due day", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 15_000, max: 25_000 }),
      fc.integer({ min: 0, max: 900 }),
      fc.constantFrom<Period>("day", "week", "month", "quarter", "year"),
      fc.constantFrom<Shape>("linear", "front", "back"),
      (start, days, cadence, shape) => {
        const list = milestones({ baseline: 3, target: 8, start, due: start + days, cadence, shape });
        let last = { day: start - 1, value: 3 };
        for (const one of list) {
          expect(one.day).toBeGreaterThan(last.day);
          expect(one.value).toBeGreaterThan(last.value);
          last = one;
        }
        expect(last).toEqual({ day: start + days, value: 8 });
      },
    ),
    { seed: 7 },
  );
});
