import { quantileSorted } from "simple-statistics";
import { expect, test } from "vitest";
import { mean } from "../../../src/core/statistics/mean";
import { quantile } from "../../../src/core/statistics/quantile";

// R: quantile(c(3, 6, 7, 8, 8, 10, 13, 15, 16, 20), type = 7)
const SORTED = Object.freeze([3, 6, 7, 8, 8, 10, 13, 15, 16, 20]);

test.each([
  [0, 3],
  [0.25, 7.25],
  [0.5, 9],
  [0.75, 14.5],
  [1, 20],
])("the value below which %d lies is %d", (share, value) => expect(quantile(SORTED, share)).toBe(value));

test("one value is every quantile, and the median is the library's", () => {
  expect([0, 0.3, 1].map((share) => quantile([4], share))).toEqual([4, 4, 4]);
  expect(quantile(SORTED, 0.5)).toBe(quantileSorted([...SORTED], 0.5));
});

test("mean", () => expect(mean(SORTED)).toBe(10.6));
