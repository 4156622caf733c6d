import { describe, expect, test } from "vitest";
import { callFormula } from "../call-formula";

const NAMED = [
  ["", "Reach", "Sales", "Service"],
  ["Reach", 1, 2, 6],
  ["Sales", "", 1, 3],
  ["Service", "", "", 1],
];

describe("reading judgements", () => {
  const weights = (...rows: unknown[][]) => callFormula("KPI_AHP_WEIGHTS", [rows]);
  const third = [[expect.closeTo(0.25, 12)], [expect.closeTo(0.75, 12)]];

  test.each([
    ["a number", 1 / 3],
    ["a fraction as text", "1/3"],
    ["a fraction with spaces and a full-width stroke", " 1 ／ 3 "],
    ["a ratio", "1:3"],
    ["a number as text", "0.33333333333333333"],
  ])("%s", (_, cell) => {
    expect(weights([1, cell], ["", 1])).toEqual(third);
  });

  test("a fraction that Sheets turned into a date is refused with the way out", () => {
    expect(() => weights([1, new Date("2026-01-03")], ["", 1])).toThrow(/judgement_is_a_date.*"row":1/);
  });

  test.each([
    [
      "text",
      [
        [1, "often"],
        ["", 1],
      ],
      /not_square|not_a_number/,
    ],
    [
      "a sheet's error",
      [
        [1, "#DIV/0!"],
        ["", 1],
      ],
      /error_value/,
    ],
    [
      "zero",
      [
        [1, 0],
        ["", 1],
      ],
      /must_be_above/,
    ],
    [
      "one triangle against the other",
      [
        [1, 3],
        [3, 1],
      ],
      /judgements_contradict/,
    ],
    ["a single cell", 3, /not_square|wrong_matrix_size/],
  ])("%s is refused", (_, matrix, message) => {
    expect(() => callFormula("KPI_AHP_WEIGHTS", [matrix])).toThrow(message);
  });

  test("names may stand above the columns, left of the rows, or both", () => {
    const expected = [[0.6], [0.3], [0.1]].map((row) => row.map((value) => expect.closeTo(value, 12)));
    expect(weights(...NAMED)).toEqual(expected);
    expect(weights(...NAMED.map((row) => row.slice(1)))).toEqual(expected);
    expect(weights(...NAMED.slice(1))).toEqual(expected);
    expect(weights(...NAMED.slice(1).map((row) => row.slice(1)))).toEqual(expected);
  });

  test("short names with digits are names, places kept free are left out, and judging may not have begun", () => {
    const rows = [
      ["", "Q1", "Q2", ""],
      ["Q1", 1, 3, ""],
      ["Q2", "", 1, ""],
      ["", "", "", 1],
    ];
    expect(weights(...rows)).toEqual([[expect.closeTo(0.75, 12)], [expect.closeTo(0.25, 12)]]);
    expect(weights(["", "A", "B"], ["A", 1, ""], ["B", "", 1])).toBeNull();
    for (const name of ["KPI_AHP_CONSISTENCY", "KPI_AHP_HINTS", "KPI_AHP_GROUP"]) {
      expect(
        callFormula(name, [
          [
            ["", ""],
            ["", ""],
          ],
        ]),
      ).toBeNull();
    }
  });

  test("Chinese names, and N/A for a judgement that nobody can make", () => {
    const rows = [
      ["", "流量", "转化", "用户"],
      ["流量", "", 2, "N/A"],
      ["转化", "", "", 3],
      ["用户", "不适用", "", ""],
    ];
    expect(weights(...rows)).toEqual([[0.6], [0.3], [0.1]].map((row) => row.map((value) => expect.closeTo(value, 9))));
  });
});

describe("consistency", () => {
  test("says which table it used, in Chinese too", () => {
    const rows = callFormula("KPI_AHP_CONSISTENCY", [NAMED, "Donegan-Dodd"], "zh") as unknown[][];
    expect(rows.map(([label]) => label)).toEqual(["λmax", "CI", "RI（donegan-dodd）", "CR（上限 0.05）", "结论"]);
    expect(rows[4]![1]).toBe("一致");
  });
  test("an unknown table lists the choices", () => {
    expect(() => callFormula("KPI_AHP_CONSISTENCY", [NAMED, "saaty 1977"])).toThrow(/not_a_choice.*alonso-lamata/);
  });
});

describe("hints", () => {
  test("consistent judgements have none", () => {
    expect(callFormula("KPI_AHP_HINTS", [NAMED])).toEqual([
      ["Row item", "Column item", "Judgement", "Others imply", "Better value", "CR after"],
      ["no single change would help", "", "", "", "", ""],
    ]);
  });
  test("fractions come back as text that can be copied", () => {
    const rows = callFormula("KPI_AHP_HINTS", [
      [
        [1, "1/2", "1/4"],
        ["", 1, "1/3"],
        ["", "", 1],
      ],
    ]) as unknown[][];
    expect(rows[1]!.slice(0, 3)).toEqual(["1", "3", "1/4"]);
    expect(rows[1]![4]).toBe("1/6");
  });
});

describe("groups", () => {
  const first = [
    [1, 3],
    ["", 1],
  ];
  test("an expert who has not judged yet is skipped with the weight", () => {
    const rows = callFormula("KPI_AHP_GROUP", [
      [...first, [1, ""], ["", 1], [1, 1], ["", 1]],
      [[1], [5], [1]],
    ]) as unknown[][];
    expect(rows[0]).toEqual(["Item", "Group weight", "Expert 1", "Expert 3"]);
    expect(rows[1]![1]).toBeCloseTo(Math.sqrt(3) / (1 + Math.sqrt(3)), 12);
  });
  test("one expert agrees with himself", () => {
    const rows = callFormula("KPI_AHP_GROUP", [first]) as unknown[][];
    expect(rows.slice(3)).toEqual([
      ["Consensus", 1, ""],
      ["CR of the group", 0, ""],
      ["Most disagreed", "nobody disagrees", ""],
    ]);
  });
  test("rows that make no whole squares are refused", () => {
    expect(() => callFormula("KPI_AHP_GROUP", [[...first, [1, 2]]])).toThrow(/not_square/);
    expect(() => callFormula("KPI_AHP_GROUP", [first, [[1], [2]]])).toThrow(/lengths_differ.*expert_weights/);
  });
});

describe("presets", () => {
  test("in Chinese", () => {
    expect(callFormula("KPI_STAGE_WEIGHTS", ["成长期"], "zh")).toEqual([
      ["流量", 0.3],
      ["转化", 0.25],
      ["用户", 0.2],
      ["供应链", 0.15],
      ["团队", 0.1],
    ]);
  });
  test("decline asks for the focus table; focus leaves a dimension blank", () => {
    expect(() => callFormula("KPI_STAGE_WEIGHTS", ["衰退期"])).toThrow(/stage_not_in_variant.*"other":"focus"/);
    expect(callFormula("KPI_STAGE_WEIGHTS", ["decline", "traffic", "focus"])).toBeNull();
    expect(callFormula("KPI_STAGE_WEIGHTS", ["decline", "user", "focus"])).toBe(0.25);
  });
  test("a profit strategy is marked as ours", () => {
    const rows = callFormula("KPI_STRATEGY_WEIGHTS", ["利润提升"]) as unknown[][];
    expect(rows.map((row) => row[1])).toEqual([0.15, 0.2, 0.25, 0.3, 0.1]);
    expect(new Set(rows.map((row) => row[2]))).toEqual(new Set(["our reading"]));
  });
});

test("normalising keeps N/A and the shape of a row", () => {
  expect(callFormula("KPI_NORMALIZE_WEIGHTS", [[["N/A", 1, "", 3]]])).toEqual([["N/A", 0.25, null, 0.75]]);
  expect(callFormula("KPI_NORMALIZE_WEIGHTS", [5])).toEqual([[1]]);
});
