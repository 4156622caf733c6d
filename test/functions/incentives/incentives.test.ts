import { describe, expect, test } from "vitest";
import { callFormula } from "../call-formula";

describe("KPI_BONUS", () => {
  const column = (...values: unknown[]) => values.map((value) => [value]);
  test("people down, KPIs across, one base each", () => {
    const people = [
      [1, 1.2],
      [0.5, ""],
      ["", ""],
      [1, 1],
    ];
    expect(callFormula("KPI_BONUS", [people, [[0.5, 0.5]], column(1000, 1000, 1000, "")])).toEqual([
      [1250],
      ["provisional: only 50% of the weight is reported"],
      [null],
      [null],
    ]);
  });
  test("a column of attainments with one weight is one KPI of several people", () => {
    expect(callFormula("KPI_BONUS", [column(1, 1.2), 1, 1000])).toEqual([[1000], [1500]]);
  });
  test("a row of attainments with a row of weights is one person", () => {
    expect(callFormula("KPI_BONUS", [[[1, 1.2]], [["50%", "50%"]], "1万"])).toBe(12500);
  });
  test("weights may lie across where attainments stand, and stand where they lie", () => {
    expect(callFormula("KPI_BONUS", [column(1, 1.2), [["50%", "50%"]], 1000])).toBe(1250);
    expect(callFormula("KPI_BONUS", [[[1, 1.2]], column(0.5, 0.5), 1000])).toBe(1250);
    const people = [
      [1, 1.2],
      [1, 1],
    ];
    expect(callFormula("KPI_BONUS", [people, column(0.5, 0.5), 1000])).toEqual([[1250], [1000]]);
  });
  test("own tiers, method, threshold and cap; blank rows of the tiers are skipped", () => {
    const tiers = [
      ["80%", 0.5],
      ["", ""],
      ["100%", 1],
      ["150%", 2],
    ];
    expect(callFormula("KPI_BONUS", [0.9, 1, 100, tiers, "插值"])).toBeCloseTo(75, 9);
    expect(callFormula("KPI_BONUS", [1.5, 1, 100, tiers, "cliff"])).toBe(150);
    expect(callFormula("KPI_BONUS", [1.5, 1, 100, tiers, "cliff", "", 2])).toBe(200);
    expect(callFormula("KPI_BONUS", [0.9, 1, 100, tiers, "multiplier", 0.95])).toBe(0);
  });
  test("N/A everywhere is N/A, in Chinese what is missing is said in Chinese", () => {
    expect(callFormula("KPI_BONUS", ["N/A", 1, 1000])).toBe("N/A");
    expect(callFormula("KPI_BONUS", [[[1, ""]], [[0.5, 0.5]], 1000], "zh")).toBe("暂定：仅填报了 50% 的权重");
  });
  test.each([
    ["weights in points", [column(1, 1), column(60, 40), 100], /weights_above_whole/],
    ["an attainment in points", [column(1, 120), 1, 100], /must_be_at_most.*"row":2/],
    [
      "weights as a block",
      [
        [
          [1, 1],
          [1, 1],
        ],
        [
          [0.2, 0.3],
          [0.2, 0.3],
        ],
        100,
      ],
      /lengths_differ.*weights/,
    ],
    ["text for an attainment", ["good", 1, 100], /not_a_number.*attainments/],
    ["weights of another length", [column(1, 1, 1), column(0.5, 0.5), 100], /lengths_differ.*weights/],
    ["bases of another length", [column(1, 1, 1), 1, column(1, 2)], /lengths_differ.*base/],
    ["several bases for one person", [column(1, 1), column(0.5, 0.5), column(1, 2)], /not_one_cell.*base/],
    ["a tier of three columns", [1, 1, 1, [[1, 2, 3]]], /wrong_width.*tiers/],
    ["half a tier", [1, 1, 1, [[1, ""]]], /must_not_be_blank.*tiers/],
  ])("%s is refused", (_, given, message) => {
    expect(() => callFormula("KPI_BONUS", given)).toThrow(message);
  });
});

describe("KPI_PROMOTION", () => {
  test("a row a person", () => {
    const rows = [
      [100, 100, 100],
      [100, "", 100],
    ];
    expect(callFormula("KPI_PROMOTION", [rows], "zh")).toEqual([
      [3, "可考虑晋升"],
      [1, "还需连续 2 期"],
    ]);
  });
  test("from a history in any order of rows; dates, quarters; a quarter somebody misses breaks the run", () => {
    const history = [
      ["得分", "负责人", "周期"],
      [110, "李", new Date("2026-07-01")],
      [110, "李", new Date("2026-04-01")],
      [110, "李", new Date("2026-01-01")],
      [120, "王", new Date("2026-07-01")],
      [120, "王", new Date("2026-01-01")],
    ];
    expect(callFormula("KPI_PROMOTION", [history], "zh")).toEqual([
      ["负责人", "连续期数", "结论"],
      ["李", 3, "可考虑晋升"],
      ["王", 1, "还需连续 2 期"],
    ]);
  });
  test("a period that is none is named with its row", () => {
    const history = [
      ["Period", "Owner", "Score"],
      ["2026-Q1", "Li", 100],
      ["soon", "Li", 100],
    ];
    expect(() => callFormula("KPI_PROMOTION", [history])).toThrow(/not_a_date.*"row":3/);
  });
  test("a history without owners says which column is missing", () => {
    expect(() =>
      callFormula("KPI_PROMOTION", [
        [
          ["Period", "Score"],
          ["2026-Q1", 100],
        ],
      ]),
    ).toThrow(/missing_column.*Owner/);
  });
});

describe("KPI_SIGNAL", () => {
  test("a blank result stays blank, N/A stays N/A", () => {
    const history = Array.from({ length: 2 }, () => [1, 2, 1, 2, 1]);
    expect(callFormula("KPI_SIGNAL", [history, [[""], ["N/A"]]])).toEqual([
      [null, null, null],
      ["N/A", null, null],
    ]);
  });
  test("a column of history", () => {
    const rows = callFormula("KPI_SIGNAL", [[[1], [2], [1], [2], [1]], 9], "zh") as unknown[][];
    expect(rows[0]![0]).toBe("信号：高于正常波动");
  });
  test("as many results as people", () => {
    expect(() =>
      callFormula("KPI_SIGNAL", [
        [
          [1, 2],
          [1, 2],
        ],
        [[1], [2], [3]],
      ]),
    ).toThrow(/lengths_differ.*actual/);
  });
});

describe("KPI_TRAINING", () => {
  const table = (dimension: string, actual: unknown) => [
    ["维度", "指标", "权重", "目标", "实际"],
    [dimension, "下单数", 1, 100, actual],
  ];
  test("in Chinese", () => {
    const rows = callFormula("KPI_TRAINING", [table("转化", 60)], "zh") as unknown[][];
    expect(rows[1]).toEqual(["转化", 0.6, "下单数", 0.6, "详情页与活动优化；下单与支付流程；一次只改一处的测试方法"]);
  });
  test("a dimension of one's own", () => {
    const rows = callFormula("KPI_TRAINING", [table("Courage", 60)]) as unknown[][];
    expect(rows[1]![0]).toBe("Courage");
    expect(rows[1]![4]).toMatch(/^go through the weakest KPI/);
  });
  test("nothing weak, nothing reported", () => {
    expect((callFormula("KPI_TRAINING", [table("转化", 95)]) as unknown[][])[1]![0]).toBe("no weak dimension");
    expect((callFormula("KPI_TRAINING", [table("转化", "")]) as unknown[][])[1]![0]).toBe("no weak dimension");
  });
});

test("KPI_COMMISSION of a column, row by row", () => {
  const tiers = [
    [0, "5%"],
    [1000, "10%"],
  ];
  expect(callFormula("KPI_COMMISSION", [[[500], ["N/A"], [2000], [-5]], tiers])).toEqual([[25], ["N/A"], [150], [0]]);
});

test("KPI_BONUS_POOL and KPI_DISTRIBUTION keep the shape of a row, N/A and blanks", () => {
  expect(callFormula("KPI_BONUS_POOL", [[[1, "N/A", "", 1]], null, "¥0.03"])).toEqual([[0.02, "N/A", null, 0.01]]);
  expect(
    callFormula("KPI_DISTRIBUTION", [
      [[80, "N/A", "", 90]],
      [
        ["A", "50%"],
        ["B", "50%"],
      ],
    ]),
  ).toEqual([["B", "N/A", null, "A"]]);
});
