import { expect, test } from "vitest";
import { reconcile } from "../../../src/core/reconcile/reconcile";

test.each([
  [100, 104, 0.05, 4, 0.04, true],
  [100, 105, 0.05, 5, 0.05, true],
  [1, 1.05, 0.05, 0.05, 0.05, true],
  [100, 94, 0.05, -6, -0.06, false],
  [-100, -96, 0.05, 4, 0.04, true],
  [0, 0, 0.05, 0, 0, true],
  [0, 3, 0.05, 3, null, false],
  [50, 50, 0, 0, 0, true],
  [50, 50.01, 0, 0.01, 0.0002, false],
] as const)("%d against %d within %d", (a, b, tolerance, difference, relative, isWithin) => {
  const result = reconcile(a, b, tolerance);
  expect(result.difference).toBeCloseTo(difference, 12);
  if (relative === null) expect(result.relative).toBeNull();
  else expect(result.relative).toBeCloseTo(relative, 12);
  expect(result.isWithin).toBe(isWithin);
});
