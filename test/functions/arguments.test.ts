import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { KpiError } from "../../src/core/kpi-error";
import { errorSentence } from "../../src/i18n/errors";
import type { Language } from "../../src/i18n/words";
import { callFormula } from "./call-formula";

/** What a person is told. */
const sentence = (call: () => unknown, language: Language = "en"): string => {
  try {
    call();
  } catch (error) {
    return errorSentence(error as KpiError, language);
  }
  return "";
};

const attainment = (...given: unknown[]): unknown => callFormula("KPI_ATTAINMENT", given);
const weighted = (...given: unknown[]): unknown => callFormula("WEIGHTED_SCORE", given);

describe("columns and scalars", () => {
  test("columns of equal length give a column, scalars serve every row", () => {
    expect(attainment([[50], [80]], 100)).toEqual([[0.5], [0.8]]);
    expect(attainment(50, [[100], [200]])).toEqual([[0.5], [0.25]]);
    expect(attainment([[50, 80]], [[100, 100]])).toEqual([[0.5, 0.8]]);
    expect(attainment([[50], [80]], 100, [["higher"], ["lower"]])).toEqual([[0.5], [1.25]]);
  });

  test("a range of one cell is a scalar, and a scalar is a range of one cell", () => {
    expect(attainment([[50]], [[100]])).toBe(0.5);
    expect(weighted(80, 1)).toBe(80);
  });

  test("blank gives blank, N/A gives N/A, row by row", () => {
    expect(attainment([[""], ["N/A"], ["不适用"], ["—"], [50]], 100)).toEqual([
      [null],
      ["N/A"],
      ["N/A"],
      [null],
      [0.5],
    ]);
    expect(attainment("", 100)).toBeNull();
  });

  test("a band is a pair of columns for each row, or one pair for all", () => {
    expect(
      attainment(
        [[50], [30]],
        [
          [40, 60],
          [20, 25],
        ],
      ),
    ).toEqual([[1], [0.8]]);
    expect(attainment([[50], [30]], [[40, 60]], "band")).toEqual([[1], [0.75]]);
    expect(attainment(50, [[40, 60]])).toBe(1);
    expect(attainment(70, [["", 60]], "band")).toBeCloseTo(1 - 10 / 60, 12);
  });

  test("lengths that differ are named", () => {
    expect(() => attainment([[1], [2], [3]], [[1], [2]])).toThrow(
      /lengths_differ.*"argument":"target".*"other":"actual"/,
    );
  });

  test("an omitted argument may come as undefined, null or blank", () => {
    for (const nothing of [undefined, null, ""]) expect(attainment(50, 100, nothing, nothing)).toBe(0.5);
  });

  test("one call over a column equals the calls row by row", () => {
    const value = fc.oneof(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.constantFrom("", "N/A", "85%", "1,234"));
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value), { minLength: 2, maxLength: 12 }), (rows) => {
        const column = attainment(
          rows.map(([actual]) => [actual]),
          rows.map(([, target]) => [target]),
        );
        expect(column).toEqual(rows.map(([actual, target]) => [attainment(actual, target)]));
      }),
      { seed: 2 },
    );
  });
});

describe("what cannot be read", () => {
  test.each([
    ["many", "not_a_number"],
    ["12 apples", "not_a_number"],
    [true, "not_a_number"],
    [new Date(0), "not_a_number"],
    ["1,5", "ambiguous_number"],
    ["#N/A", "error_value"],
    ["#DIV/0!", "error_value"],
  ])("%j is refused with its row", (cell, code) => {
    expect(() => attainment([[1], [cell]], 100)).toThrow(new RegExp(`^${code}.*"argument":"actual","row":2`));
    expect(() => attainment(cell, 100)).toThrow(new RegExp(`^${code}`));
  });

  test("an unknown word lists the choices in both languages", () => {
    expect(() => attainment(1, 2, "sideways")).toThrow(/not_a_choice.*higher\/越高越好, lower\/越低越好/);
  });

  test.each(["higher", "HIGHER", " Higher is better ", "越高越好", "ｈｉｇｈｅｒ", "↑"])("%s is understood", (word) =>
    expect(attainment(50, 100, word)).toBe(0.5),
  );
});

describe("a table by its headers", () => {
  const card = (headers: string[], ...rows: unknown[][]): unknown[][] => {
    const result = callFormula("KPI_SCORECARD", [[headers, ...rows]]) as unknown[][];
    return result.slice(1).map((row) => row.map((cell) => (typeof cell === "number" ? Number(cell.toFixed(6)) : cell)));
  };

  test("columns stand in any order, in either language, with other columns between", () => {
    const english = card(["KPI", "Weight", "Target", "Actual"], ["Orders", 1, 100, 90]);
    expect(card(["实际值", "备注", "目标（月）", "权重（%）", "指标"], [90, "x", 100, 1, "Orders"])).toEqual(english);
    expect(card(["actual", "TARGET", "  weight ", "kpi"], [90, 100, 1, "Orders"])).toEqual(english);
  });

  test("a missing column is named, with what was found", () => {
    expect(() =>
      callFormula("KPI_SCORECARD", [
        [
          ["KPI", "Goal date"],
          ["a", 1],
        ],
      ]),
    ).toThrow(/missing_column.*Weight \(权重\).*\\"KPI\\", \\"Goal date\\"/);
    expect(() => callFormula("KPI_SCORECARD", [[["KPI", "Weight", "Target", "Actual"]]])).toThrow("no_rows");
  });

  test("a row that cannot be read says why, and the others are scored", () => {
    const rows = card(["KPI", "Weight", "Target", "Actual"], ["a", 50, 100, 90], ["b", 50, 100, "soon"]);
    expect(rows[0]!.slice(0, 3)).toEqual([0.9, 90, 90]);
    expect(rows[1]!.at(-1)).toBe('Actual, row 3, must be a number, got "soon"');
    expect(rows[2]!.at(-1)).toBe("provisional: 50% reported");
  });

  test("blank rows and headings stay blank, trailing blanks are cut", () => {
    const rows = card(
      ["KPI", "Weight", "Target", "Actual"],
      ["Traffic", "", "", ""],
      ["a", 1, 100, 90],
      ["", "", "", ""],
      ["b", 1, 100, 110],
      ["", "", "", ""],
      ["", "", "", ""],
    );
    expect(rows).toHaveLength(5);
    expect(rows[0]).toEqual(["", "", "", "", "", "", ""]);
    expect(rows[2]).toEqual(["", "", "", "", "", "", ""]);
    expect(rows[4]![1]).toBe(100);
  });

  test("the direction comes from its column, a bound sign, a high end, the catalogue, else higher", () => {
    const first = (headers: string[], row: unknown[]): unknown => card(headers, row)[0]![0];
    expect(first(["KPI", "Weight", "Target", "Actual", "Direction"], ["x", 1, 50, 100, "lower"])).toBe(0.5);
    expect(first(["KPI", "Weight", "Target", "Actual"], ["x", 1, "≤50", 100])).toBe(0.5);
    expect(first(["KPI", "Weight", "Target", "Actual", "Target high"], ["x", 1, 40, 50, 60])).toBe(1);
    expect(first(["KPI", "Weight", "Target", "Actual"], ["获客成本", 1, 50, 100])).toBe(0.5);
    expect(first(["KPI", "Weight", "Target", "Actual"], ["x", 1, 50, 25])).toBe(0.5);
  });

  test("options: cap, method, thresholds, missing, a scale in one cell", () => {
    const headers = ["KPI", "Weight", "Target", "Actual"];
    const total = (options: unknown[][], ...rows: unknown[][]): unknown[] =>
      (callFormula("KPI_SCORECARD", [[headers, ...rows], options]) as unknown[][]).slice(-1)[0]!;
    const rows = [
      ["a", 50, 100, 118],
      ["b", 50, 100, ""],
    ];
    expect(total([["cap", 100]], ...rows)[1]).toBe(100);
    expect(total([["未填报", "计零"]], ...rows)[1]).toBe(59);
    expect(total([["scale", "80%: 60; 100%: 100; 120%: 120; linear"]], ["a", 1, 100, 90])[1]).toBeCloseTo(80, 9);
    expect(
      total(
        [
          ["on track", "95%"],
          ["at risk", "80%"],
        ],
        ["a", 1, 100, 96],
      )[3],
    ).toBe("on track");
    expect(() => total([["speed", 1]], ...rows)).toThrow("not_a_choice");
  });
});

test("an error shows figures without the last bits of arithmetic, and the row of the sheet", () => {
  expect(sentence(() => callFormula("KPI_AB_SAMPLE_SIZE", [0.9, 0.2]))).toBe(
    "min_lift must be at most 0.111111111111, got 0.2",
  );
  const scale = [
    [0.8, 60],
    ["", ""],
    [1, "many"],
  ];
  expect(sentence(() => callFormula("KPI_SCORE", [0.9, scale]))).toBe('scale, row 3, must be a number, got "many"');
});

test("an order without a day is named by its row, a text that is no date stands in quotes", () => {
  const orders = (...dates: string[]) =>
    sentence(() =>
      callFormula("KPI_ORDERS", [dates.map((date) => [date]), dates.map(() => ["Ann"]), dates.map(() => [5])]),
    );
  expect(orders("2026-01-02", "")).toBe("dates, row 2, must not be blank");
  expect(orders("2026-01-02", "soon")).toBe('dates, row 2, must be a date such as 2026-11-21, got "soon"');
});

test("errors in Chinese use the Chinese words of choices and join names as Chinese does", () => {
  expect(sentence(() => callFormula("KPI_STAGE_WEIGHTS", ["decline"], "zh"), "zh")).toBe(
    "stage：“完整”方案没有衰退期的权重；请改用 focus（重点）",
  );
  expect(sentence(() => callFormula("KPI", ["用户体验", 1], "zh"), "zh")).toContain("好评率、客户满意度");
});
