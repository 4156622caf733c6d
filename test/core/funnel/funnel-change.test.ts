import fc from "fast-check";
import { expect, test } from "vitest";
import { funnelChange } from "../../../src/core/funnel/funnel-change";

test("only the entrance grew: it has the whole change", () => {
  const rows = funnelChange(["visits", "orders"], Object.freeze([1000, 20]), Object.freeze([1500, 30]));
  expect(rows).toEqual([
    { label: "visits", before: 1000, after: 1500, change: 500, effect: 10, share: 1 },
    { label: "orders", before: 0.02, after: 0.02, change: 0, effect: 0, share: 0 },
  ]);
});

test("three stages, by hand", () => {
  // Final 40 to 66: L = 26 / ln 1.65; entrance ×1.1, first step .2 to .24 (×1.2), second .2 to .25 (×1.25).
  const rows = funnelChange(["visits", "carts", "orders"], [1000, 200, 40], [1100, 264, 66]);
  const mean = 26 / Math.log(1.65);
  [1.1, 1.2, 1.25].forEach((growth, i) => {
    expect(rows[i]!.effect).toBeCloseTo(mean * Math.log(growth), 11);
    expect(rows[i]!.share).toBeCloseTo(Math.log(growth) / Math.log(1.65), 12);
  });
});

test("a step that stops has the whole loss, the steps behind it are unknown", () => {
  const rows = funnelChange(["a", "b", "c"], [1000, 200, 40], [2000, 0, 0]);
  expect(rows.map((row) => row.effect)).toEqual([0, -40, 0]);
  expect(rows[2]).toMatchObject({ before: 0.2, after: null, change: null, share: -0 });
});

test("no change in the end: the effects cancel out and have no share", () => {
  const rows = funnelChange(["a", "b"], [1000, 100], [500, 100]);
  expect(rows[0]!.effect).toBeCloseTo(100 * Math.log(0.5), 12);
  expect(rows[0]!.effect + rows[1]!.effect).toBe(0);
  expect(rows.map((row) => row.share)).toEqual([null, null]);
});

test("effects add up to the change in final conversions, whatever the zeros", () => {
  const falling = fc
    .array(fc.integer({ min: 0, max: 100000 }), { minLength: 4, maxLength: 4 })
    .map((counts) => [...counts].sort((a, b) => b - a));
  fc.assert(
    fc.property(falling, falling, (before, after) => {
      const rows = funnelChange(["a", "b", "c", "d"], before, after);
      const sum = rows.reduce((all, row) => all + row.effect, 0);
      expect(Math.abs(sum - (after[3]! - before[3]!))).toBeLessThanOrEqual(1e-12 * Math.max(before[3]!, after[3]!));
    }),
    { seed: 41, numRuns: 1000 },
  );
});

test.each([
  [[], [], "must_not_be_empty"],
  [[10, 5], [10], "lengths_differ"],
  [[10, -5], [10, 5], "must_be_at_least"],
  [[10, 5, 2], [10, 0, 3], 'must_be_zero_after_zero {"argument":"after","row":3,"got":3}'],
])("refuses %j and %j", (before, after, code) => {
  expect(() => funnelChange(["a", "b", "c"], before, after)).toThrow(code);
});
