import { expect, test } from "vitest";
import { signal } from "../../../src/core/scoring/signal";

// Mean 10, moving ranges 2, 2, 2, 2: limits 10.4 ± 3 × 2/1.128 for 10, 12, 10, 12, 10 → mean 10.8.
const HISTORY = Object.freeze([10, 12, 10, 12, 10]);
const [LOWER, UPPER] = [10.8 - 6 / 1.128, 10.8 + 6 / 1.128];

test.each([
  ["routine", 14],
  ["routine", UPPER],
  ["routine", LOWER],
  ["above", UPPER + 0.001],
  ["below", LOWER - 0.001],
])("%s at %d", (verdict, actual) => {
  expect(signal(HISTORY, actual)).toEqual({
    verdict,
    lower: expect.closeTo(LOWER, 12),
    upper: expect.closeTo(UPPER, 12),
  });
});

test("four values are too few to judge by", () => {
  expect(signal([10, 12, 10, 12], 99)).toEqual({ verdict: "too_little_history", lower: null, upper: null });
});

test("a history without any variation makes every change a signal", () => {
  const flat = [0.3, 0.3, 0.3, 0.3, 0.3];
  expect(signal(flat, 0.3).verdict).toBe("routine");
  expect(signal(flat, 0.31).verdict).toBe("above");
});
