import { describe, expect, test } from "vitest";
import type { Cell } from "../../../src/functions/context";
import { callFormula } from "../call-formula";

const column = (values: readonly unknown[]): unknown[][] => values.map((value) => [value]);
const limits = (given: readonly unknown[], language: "en" | "zh" = "en") =>
  callFormula("KPI_CONTROL_LIMITS", given, language) as Cell[][];
const outliers = (given: readonly unknown[], language: "en" | "zh" = "en") =>
  callFormula("KPI_OUTLIERS", given, language) as Cell[][];

describe("KPI_CONTROL_LIMITS", () => {
  const STEADY = [10, 12, 10, 12, 10, 12];

  test("blanks and N/A keep their place and are passed over", () => {
    const table = limits([column([10, "", 12, "N/A", "10", "—"])]);
    expect(table.map((row) => row[0])).toEqual([32 / 3, null, 32 / 3, "N/A", 32 / 3, null]);
    expect(table[0]![2]).toBeCloseTo(32 / 3 + 6 / 1.128, 12);
  });

  test("a baseline locks the limits: new points no longer move them", () => {
    const table = limits([column([...STEADY, 30, 11]), column(STEADY)]);
    expect(table.every((row) => row[0] === 11)).toBe(true);
    expect(table.map((row) => row[3])).toEqual([null, null, null, null, null, null, "beyond the limits", null]);
    expect(limits([column([30, 11]), column(STEADY), "惠勒"], "zh").map((row) => row[3])).toEqual([
      "超出控制界限",
      "相邻两点变化异常大",
    ]);
    expect(limits([column([11, 30]), column(STEADY), "惠勒"], "zh")[1]![3]).toBe("超出控制界限；相邻两点变化异常大");
  });

  test("rules by set, by name, in either language, in one cell or several", () => {
    const run = column([...STEADY, ...Array(9).fill(11.5)]);
    const signalOf = (rules: unknown): Cell => limits([run, column(STEADY), rules])[14]![3]!;
    expect(signalOf("")).toBe("8 in a row on one side");
    expect(signalOf("limits")).toBeNull();
    expect(signalOf("Nelson")).toMatch(/^9 in a row on one side/);
    expect(signalOf("连续八点同侧，连续九点同侧")).toBe("8 in a row on one side; 9 in a row on one side");
    expect(signalOf([["run of 8"], [""], ["惠勒"]])).toBe("8 in a row on one side");
    expect(() => signalOf("magic")).toThrow(expect.objectContaining({ code: "not_a_choice" }));
  });

  test("a baseline without variation: whatever differs is a signal", () => {
    expect(limits([column([5, 5.1]), column([5, 5])]).map((row) => row[3])).toEqual([null, "beyond the limits"]);
  });

  test("values that lie in a row get their limits below them", () => {
    const upright = limits([column([10, "", 14]), column(STEADY)]);
    const lying = limits([[[10, "", 14]], [STEADY]]);
    expect(lying).toEqual([0, 1, 2, 3].map((i) => upright.map((row) => row[i])));
  });

  test.each([
    ["one value", [column([1])], "too_few_values", { argument: "values", least: 2, got: 1 }],
    ["an empty baseline", [column([1, 2]), column(["", ""])], "too_few_values", { argument: "baseline", got: 0 }],
    ["text", [column([1, "x"])], "not_a_number", { argument: "values", row: 2 }],
    [
      "two columns",
      [
        [
          [1, 2],
          [3, 4],
        ],
      ],
      "not_a_column",
      { argument: "values" },
    ],
  ] as const)("refuses %s", (_, given, code, details) => {
    expect(() => limits(given)).toThrow(expect.objectContaining({ code, details: expect.objectContaining(details) }));
  });
});

describe("KPI_OUTLIERS", () => {
  const DAYS = column([120, 118, "131", 125, "", 122, 290, 127, 20]);

  test.each(["", "mad", "iqr", "四分位距", "中位数偏差"])("method %j finds both ends, blanks stay blank", (method) => {
    const table = outliers([DAYS, method]);
    expect(table.map((row) => row[0])).toEqual([false, false, false, false, null, false, true, false, true]);
    expect(table[6]![1]).toMatch(/^above \d/);
    expect(table[8]![1]).toMatch(/^below \d/);
  });

  test("values that lie in a row are judged below them", () => {
    expect(outliers([[[10, 11, 12, "", 99]], "iqr"])[0]).toEqual([false, false, false, null, true]);
  });

  test("a larger cutoff marks fewer", () => {
    expect(outliers([DAYS, "mad", 100]).some((row) => row[0] === true)).toBe(false);
    expect(outliers([DAYS, "xmr"]).some((row) => row[0] === true)).toBe(false);
    expect(outliers([DAYS, "控制图", 1]).filter((row) => row[0] === true)).toHaveLength(2);
  });

  test("the reason in Chinese", () => expect(outliers([DAYS], "zh")[6]![1]).toMatch(/^高于 \d/));

  test("two values cannot be judged", () => {
    expect(() => outliers([column([1, 900, ""])])).toThrow(
      expect.objectContaining({ code: "too_few_values", details: { argument: "values", least: 3, got: 2 } }),
    );
  });
});
