import { describe, expect, test } from "vitest";
import type { Cell } from "../../../src/functions/context";
import { callFormula } from "../call-formula";

const column = (values: readonly unknown[]): unknown[][] => values.map((value) => [value]);

describe("KPI_RECONCILE", () => {
  test("a single pair is one row of three cells", () => {
    expect(callFormula("KPI_RECONCILE", ["1.2万", 11000])).toEqual([[-1000, expect.closeTo(-1 / 12, 12), false]]);
    expect(callFormula("KPI_RECONCILE", ["", 5])).toBeNull();
  });

  test("sources that lie in a row get their results below them", () => {
    expect(callFormula("KPI_RECONCILE", [[[100, "", 0]], [[103, 5, 5]]])).toEqual([
      [3, null, 5],
      [0.03, null, "no result"],
      [true, null, false],
    ]);
  });

  test("one tolerance for all rows or one each", () => {
    const within = (tolerance: unknown) =>
      (callFormula("KPI_RECONCILE", [column([100, 100, 0]), column([103, 108, 0]), tolerance]) as Cell[][]).map(
        (row) => row[2],
      );
    expect(within("")).toEqual([true, false, true]);
    expect(within("2%")).toEqual([false, false, true]);
    expect(within(column([0.01, 0.1, ""]))).toEqual([false, true, true]);
  });

  test.each([
    [[column([1, 2, 3]), column([1, 2])], "lengths_differ"],
    [[1, 2, -0.1], "must_be_at_least"],
    [["a", 2], "not_a_number"],
  ])("refuses %j", (given, code) => {
    expect(() => callFormula("KPI_RECONCILE", given)).toThrow(expect.objectContaining({ code }));
  });
});

describe("KPI_RECONCILE_ROWS", () => {
  const rows = (given: readonly unknown[], language: "en" | "zh" = "en") =>
    callFormula("KPI_RECONCILE_ROWS", given, language) as Cell[][];

  test("lists of different length, blank rows, text numbers, keys as numbers, texts and dates", () => {
    const day = new Date(Date.UTC(2026, 10, 21));
    const table = rows([
      column([1001, " 1002", day, "", ""]),
      column(["1,000", 20, 5, "", ""]),
      column(["1002 ", "2026-11-21", "1001", 7]),
      column([20, 5, 1000, ""]),
    ]);
    expect(table).toEqual([
      ["Finding", "Key", "Source A", "Source B", "Difference"],
      ["Total", "0 keys", 1025, 1025, 0],
    ]);
  });

  test("kinds add up to the total to the cent; what is tolerable is summed and not listed", () => {
    const table = rows(
      [column(["a", "b", "c"]), column([0.1, 10, 1]), column(["a", "a", "b", ""]), column([0.1, 0.2, 10.1, 3.3]), 0.02],
      "zh",
    );
    expect(table).toEqual([
      ["发现", "键", "来源 A", "来源 B", "差额"],
      ["B 缺少", "1 个键", 1, null, -1],
      ["A 缺少", "1 个键", null, 3.3, 3.3],
      ["一方多出重复行", "1 个键", null, 0.2, 0.2],
      ["容差之内", "1 个键", 10, 10.1, 0.1],
      ["合计", "4 个键", 11.1, 13.7, 2.6],
      ["B 缺少", "c", 1, null, -1],
      ["A 缺少", "（无键）", null, 3.3, 3.3],
      ["一方多出重复行", "a", null, 0.2, 0.2],
    ]);
  });

  test("a key that looks like a formula stays text", () => {
    expect(rows([column(["=1+1"]), column([1]), "x", 2])[4]).toEqual(["Missing in B", "=1+1", 1, null, -1]);
  });

  test.each([
    [[column([1, 2]), column([1]), 1, 1], { argument: "values_a", other: "keys_a", expected: 2, got: 1 }],
    [[1, 1, column([1]), column([1, 2])], { argument: "values_b", expected: 1, got: 2 }],
  ])("refuses %j", (given, details) => {
    expect(() => rows(given)).toThrow(
      expect.objectContaining({ code: "lengths_differ", details: expect.objectContaining(details) }),
    );
  });
});
