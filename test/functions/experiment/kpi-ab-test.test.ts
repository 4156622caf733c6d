import { describe, expect, test } from "vitest";
import type { Cell } from "../../../src/functions/context";
import { callFormula } from "../call-formula";

const abTest = (given: readonly unknown[], language: "en" | "zh" = "en") => callFormula("KPI_AB_TEST", given, language);

describe("KPI_AB_TEST", () => {
  test("one test: names and values below each other", () => {
    const table = abTest([1200, 144, 1200, 192]) as Cell[][];
    expect(table).toHaveLength(13);
    expect(table[0]).toEqual(["Rate A", 0.12]);
    expect(table[7]).toEqual(["Verdict", "B is better: use B"]);
    expect((abTest([1200, 144, 1200, 192], "zh") as Cell[][])[7]).toEqual(["结论", "B 更好：采用 B"]);
  });

  test("a column of tests: a row each, blank where one is not complete, no result without visitors", () => {
    const table = abTest([
      [[1200], ["1,000"], [""], [0], ["N/A"]],
      [[144], [50], [3], [0], [1]],
      [[1200], [1000], [10], [10], [1]],
      [[192], [51], [3], [1], [1]],
    ]) as Cell[][];
    expect(table.map((row) => row.length)).toEqual([13, 13, 13, 13, 13]);
    expect(table.map((row) => row[0])).toEqual([0.12, 0.05, null, "no result", "N/A"]);
    expect(table[1]![7]).toMatch(/^Not proven/);
    expect(table[3]!.slice(1)).toEqual(Array(12).fill(null));
  });

  test("each test may have its own confidence, test and split", () => {
    const table = abTest([
      [[1200], [1200], [2400]],
      [[144], [144], [288]],
      [[1200], [1200], [1200]],
      [[192], [192], [192]],
      [[0.95], [0.999], [""]],
      [["pooled"], ["不合并方差"], ["Fisher"]],
      [[""], [""], ["66.7%"]],
    ]) as Cell[][];
    expect(table.map((row) => String(row[7]).slice(0, 11))).toEqual(["B is better", "Not proven:", "B is better"]);
    expect(table[2]![5]).toBeNull();
    expect(Number(table[1]![5])).toBeGreaterThan(Number(table[0]![5]));
  });

  test("a lift on nobody has no result", () => {
    expect((abTest([100, 0, 100, 9]) as Cell[][])[2]).toEqual(["Lift of B", "no result"]);
  });

  test("a single blank is blank", () => expect(abTest(["", 1, 10, 1])).toBeNull());

  test.each([
    ["half a visitor", [10.5, 1, 10, 1], "must_be_whole", { argument: "visitors_a" }],
    ["fewer than none", [10, -1, 10, 1], "must_be_at_least", { argument: "conversions_a" }],
    [
      "more conversions than visitors",
      [
        [[9], [9]],
        [[1], [1]],
        [[9], [9]],
        [[1], [10]],
      ],
      "more_than",
      { row: 2, most: 9 },
    ],
    ["no visitors", [10, 1, 0, 0], "must_not_be_zero", { argument: "visitors_b" }],
    ["certainty", [10, 1, 10, 1, 1], "must_be_below", { argument: "confidence", below: 1 }],
    ["95 for 95 %", [10, 1, 10, 1, 95], "must_be_below", { argument: "confidence", got: 95 }],
    ["an unknown test", [10, 1, 10, 1, "", "bayes"], "not_a_choice", { argument: "variance" }],
    [
      "a block of tests",
      Array(4).fill([
        [9, 9],
        [9, 9],
      ]),
      "not_a_column",
      { rows: 2, columns: 2 },
    ],
  ] as const)("refuses %s", (_, given, code, details) => {
    expect(() => abTest(given)).toThrow(expect.objectContaining({ code, details: expect.objectContaining(details) }));
  });
});

describe("KPI_AB_SAMPLE_SIZE", () => {
  const size = (...given: unknown[]) => callFormula("KPI_AB_SAMPLE_SIZE", given);

  test("percent texts, columns, blanks", () => {
    expect(size("50%", "50%")).toBe(58);
    expect(size([[0.5], [""], [0.02]], [[0.5], [0.1], [0.1]])).toEqual([[58], [null], [expect.any(Number)]]);
  });

  test("a lift of 0 has no result in a column and is an error alone", () => {
    expect(size([[0.5], [0.5]], [[0], [0.5]])).toEqual([["no result"], [58]]);
    expect(() => size(0.5, 0)).toThrow(expect.objectContaining({ code: "must_not_be_zero" }));
  });
});
