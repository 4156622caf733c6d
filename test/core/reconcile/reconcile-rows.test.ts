import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decimalScale } from "../../../src/core/reconcile/decimal-scale";
import { pairAmounts } from "../../../src/core/reconcile/pair-amounts";
import { type KeyedAmount, reconcileRows } from "../../../src/core/reconcile/reconcile-rows";

const rows = (...pairs: [string, number][]): readonly KeyedAmount[] =>
  Object.freeze(pairs.map(([key, amount]) => Object.freeze({ key, amount })));
const gapsOf = (a: readonly KeyedAmount[], b: readonly KeyedAmount[], tolerance = 0) =>
  reconcileRows(a, b, tolerance).gaps.map((gap) => [gap.kind, gap.key, gap.a, gap.b, gap.difference]);

describe("reconcileRows", () => {
  test("every kind of gap, by hand", () => {
    const shop = rows(["1", 100], ["2", 80.1], ["3", 50], ["4", 20], ["5", 33], ["7", 200]);
    const bank = rows(["1", 100], ["2", 80.3], ["3", 50], ["3", 50], ["5", 30], ["6", 9.9], ["7", 201]);
    const result = reconcileRows(shop, bank, 0.01);
    expect(result.gaps.map((gap) => [gap.kind, gap.key, gap.a, gap.b, gap.difference])).toEqual([
      ["missing_in_b", "4", 20, null, -20],
      ["missing_in_a", "6", null, 9.9, 9.9],
      ["duplicate", "3", null, 50, 50],
      ["amount_differs", "5", 33, 30, -3],
      ["within_tolerance", "7", 200, 201, 1],
      ["within_tolerance", "2", 80.1, 80.3, 0.2],
    ]);
    expect([result.a, result.b, result.difference]).toEqual([483.1, 521.2, 38.1]);
  });

  test("an order in two rows on both sides agrees, in whatever order", () => {
    expect(gapsOf(rows(["1", 30], ["1", 70]), rows(["1", 70], ["1", 30]))).toEqual([]);
  });

  test("the same amount twice on one side is a duplicate, the other amount a difference", () => {
    expect(gapsOf(rows(["1", 400]), rows(["1", 10], ["1", 401]))).toEqual([
      ["duplicate", "1", null, 10, 10],
      ["amount_differs", "1", 400, 401, 1],
    ]);
    expect(gapsOf(rows(["1", 5], ["1", 5], ["1", 5]), rows(["1", 5]))).toEqual([["duplicate", "1", 10, null, -10]]);
  });

  test("a key that is missing comes once, with the sum of its rows", () => {
    expect(gapsOf(rows(["1", 5], ["1", -2]), [])).toEqual([["missing_in_b", "1", 3, null, -3]]);
    expect(gapsOf([], [])).toEqual([]);
  });

  test("cents add up exactly: the gaps, and the totals", () => {
    const amount = fc.integer({ min: -100000, max: 100000 }).map((cents) => cents / 100);
    const list = fc.array(fc.tuple(fc.constantFrom("a", "b", "c", "d", ""), amount), { maxLength: 20 });
    fc.assert(
      fc.property(list, list, (a, b) => {
        const cents = (pairs: [string, number][]): number => pairs.reduce((all, [, x]) => all + Math.round(x * 100), 0);
        const { gaps, difference } = reconcileRows(rows(...a), rows(...b), 0.05);
        expect(difference).toBe((cents(b) - cents(a)) / 100);
        expect(gaps.reduce((all, gap) => all + Math.round(gap.difference * 100), 0)).toBe(cents(b) - cents(a));
        for (const gap of gaps) expect(gap.difference).toBe(Math.round(gap.difference * 100) / 100);
      }),
      { seed: 71 },
    );
  });

  test("the order of the rows changes nothing; the sides turned round turn the signs", () => {
    const list = fc.array(fc.tuple(fc.constantFrom("a", "b", "c"), fc.integer({ min: 0, max: 9 })), { maxLength: 12 });
    fc.assert(
      fc.property(list, list, (a, b) => {
        const gaps = gapsOf(rows(...a), rows(...b));
        expect(gapsOf(rows(...[...a].reverse()), rows(...[...b].reverse()))).toEqual(gaps);
        const differences = (all: typeof gaps): number[] => all.map((gap) => Math.abs(Number(gap[4]))).sort();
        expect(differences(gapsOf(rows(...b), rows(...a)))).toEqual(differences(gaps));
      }),
      { seed: 72 },
    );
  });

  test("a quarter of a million rows of one key", () => {
    const many = Array.from({ length: 250_000 }, (_, i) => ({ key: "", amount: i }));
    expect(reconcileRows(many, [{ key: "", amount: 0.5 }], 0).gaps).toEqual([
      { kind: "duplicate", key: "", a: (249_999 * 250_000) / 2, b: null, difference: (-249_999 * 250_000) / 2 },
      { kind: "amount_differs", key: "", a: 0, b: 0.5, difference: 0.5 },
    ]);
  });

  test("amounts beyond six decimals still add up, to rounding", () => {
    const result = reconcileRows(rows(["1", 1 / 3]), rows(["1", 2 / 3], ["2", 1 / 7]), 0);
    expect(result.gaps.reduce((all, gap) => all + gap.difference, 0)).toBeCloseTo(1 / 3 + 1 / 7, 12);
  });
});

test.each([
  [[1, 20, -3], 1],
  [[1.5, 20.25], 100],
  [[0.1, 0.2], 10],
  [[0.000001], 1000000],
  [[1 / 3], null],
  [[1e15, 0.01], null],
  [[], 1],
])("decimalScale of %j is %s", (values, scale) => expect(decimalScale(values)).toBe(scale));

test("pairAmounts pairs as many as there can be, and loses none", () => {
  const list = fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 10 });
  fc.assert(
    fc.property(list, list, (a, b) => {
      const { pairs, restA, restB } = pairAmounts(a, b);
      const sorted = (values: readonly number[]): number[] => [...values].sort((x, y) => x - y);
      expect(sorted([...pairs.map(([x]) => x), ...restA])).toEqual(sorted(a));
      expect(sorted([...pairs.map(([, y]) => y), ...restB])).toEqual(sorted(b));
      expect(Math.min(restA.length, restB.length)).toBe(0);
      const equal = pairs.filter(([x, y]) => x === y).length;
      const common = [...new Set(a)].reduce(
        (all, value) => all + Math.min(a.filter((x) => x === value).length, b.filter((y) => y === value).length),
        0,
      );
      expect(equal).toBeGreaterThanOrEqual(common);
    }),
    { seed: 73 },
  );
});
