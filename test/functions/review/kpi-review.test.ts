import { describe, expect, test } from "vitest";
import { KpiError } from "../../../src/core/kpi-error";
import { callFormula } from "../call-formula";

const HEADERS = ["Period", "Scorecard", "KPI", "Owner", "Actual", "Target", "Score", "Weighted points"];
type Line = readonly unknown[];
const review = (rows: readonly Line[], ...more: unknown[]): unknown[][] =>
  (callFormula("KPI_REVIEW", [[HEADERS, ...rows], ...more]) as unknown[][]).slice(1);
const month = (n: number): string =>
  `${2025 + Math.floor((n - 1) / 12)}-${String(((n - 1) % 12) + 1).padStart(2, "0")}`;

/** Eight months of one KPI, level but for the last. */
const level = (last: number): Line[] =>
  [10, 12, 10, 12, 10, 12, 10, last].map((actual, i) => [
    month(i + 1),
    "Shop",
    "Orders",
    "Li",
    actual,
    20,
    actual * 5,
    actual * 5,
  ]);

describe("KPIs that missed", () => {
  test("signal, routine and too little history, by the limits of KPI_SIGNAL", () => {
    // Mean 10 6/7, every step 2: 10.86 ± 3 × 2 / 1.128 = 5.54 to 16.18.
    expect(review(level(5))[0]!.slice(3)).toEqual(["signal: below routine variation", "", 5, 20, 25, -25]);
    expect(review(level(6))[0]![3]).toBe("routine variation");
    expect(review(level(6), "2025-03")[0]![3]).toBe("too little history (5 values needed)");
  });

  test("the order of the rows makes no difference", () => {
    const rows = [
      ...level(5),
      ["2025-08", "Shop", "Calls", "Wu", 1, 2, 50, 0],
      ["2025-07", "Shop", "Calls", "Wu", 2, 2, 100, 0],
    ];
    const [header, ...mixed] = [
      rows[3]!,
      rows[7]!,
      rows[0]!,
      rows[9]!,
      rows[2]!,
      rows[8]!,
      rows[1]!,
      rows[6]!,
      rows[4]!,
      rows[5]!,
    ];
    expect(review([header!, ...mixed])).toEqual(review(rows));
    for (const show of ["scorecards", "periods"]) {
      expect(review([header!, ...mixed], "", show)).toEqual(review(rows, "", show));
    }
    expect(review(rows).map(([kpi]) => kpi)).toEqual(["Orders", "Calls"]);
  });

  test("a month is held against a month, a quarter against a quarter", () => {
    const rows = [
      ["2025-08", "Shop", "Orders", "Li", 10, 20, 50, 50],
      ["2025-Q3", "Shop", "Orders", "Li", 90, 100, 90, 90],
      ["2025-09", "Shop", "Orders", "Li", 12, 20, 60, 60],
      ["2025-Q2", "Shop", "Orders", "Li", 80, 100, 80, 80],
      ["2025-10", "Shop", "Orders", "Li", 11, 20, 55, 55],
    ];
    expect(review(rows, "", "periods").map(([label, before]) => [label, before])).toEqual([
      ["2025-10", "2025-09"],
      ["2025-09", "2025-08"],
      ["2025-Q3", "2025-Q2"],
      ["2025-08", null],
      ["2025-Q2", null],
    ]);
    expect(review(rows)[0]!.slice(5)).toEqual([11, 20, 55, -5]);
    expect(review(rows, "2025-q3")[0]!.slice(5)).toEqual([90, 100, 90, 10]);
  });

  test("as many as there is room for, how many more, and what reports nothing", () => {
    const rows = Array.from({ length: 9 }, (_, i): Line => ["2025-01", "Shop", `K${i}`, "Li", i, 10, 10 * i, i]);
    const silent: Line[] = [
      ["2025-01", "Shop", "Blank", "Li", "", 10, "", ""],
      ["2025-01", "Shop", "Not ours", "Li", "N/A", 10, "", ""],
    ];
    expect(review(rows)).toHaveLength(9);
    expect(review(rows, "", "missed", 9)).toHaveLength(9);
    const cut = review([...rows, ...silent], "", "missed", 6);
    expect(cut.map(([first]) => first)).toEqual(["K0", "K1", "K2", "K3", "… and 5 more", "1 without a result"]);
    expect(cut[5]![4]).toBe("Blank");
    expect(review([["2025-01", "Shop", "K", "Li", 10, 10, 100, 1]])).toEqual([
      ["no KPI missed its target", "", "", "", "", "", "", "", ""],
    ]);
  });

  test("an empty history says what to do first; an unknown period names those there are", () => {
    const blank = HEADERS.map(() => "");
    expect(review([blank, blank])[0]![4]).toMatch(/Close the period/);
    expect(review([blank], "", "scorecards")[0]![0]).toBe("no period is closed yet");
    expect(review([blank], "", "periods")).toEqual([["", "", "", "", ""]]);
    const act = () => review(level(5), "2024-01");
    expect(act).toThrow(KpiError);
    expect(() => review(level(5), "soon")).toThrow(
      expect.objectContaining({
        details: expect.objectContaining({ choices: expect.stringMatching(/^2025-08, 2025-07/) }),
      }),
    );
  });

  test("a date stands for its month, and a figure that is no number hides nothing else", () => {
    expect(review(level(5), new Date(Date.UTC(2025, 2, 1)))[0]!.slice(5, 7)).toEqual([10, 20]);
    const odd: Line = ["2025-08", "Shop", "Calls", "Wu", "many", 2, "", ""];
    expect(review([...level(5), odd]).map(([first]) => first)).toEqual(["Orders", "1 without a result"]);
  });
});

describe("figures in their own unit", () => {
  const shown = (kpi: string, actual: unknown, target: unknown, figures = "text", language?: "zh"): unknown[] => {
    const row = ["2025-01", "Shop", kpi, "Li", actual, target, 90, ""];
    const found = callFormula("KPI_REVIEW", [[HEADERS, row], "", "", "", figures], language) as unknown[][];
    return found[1]!.slice(5, 7);
  };

  test.each([
    // A rate and a margin are percentages, as on the scorecards; the decimals are those of the usual cell.
    ["Conversion rate", 0.0282, 0.03, "2.8%", "3.0%"],
    ["转化率", 0.0282, 0.03, "2.8%", "3.0%"],
    ["Refund rate", 0.0125, 0.01, "1.25%", "1.00%"],
    ["Sales revenue", 1_234_567.4, 1_300_000, "1,234,567", "1,300,000"],
    ["AOV", 198.456, 205, "198.46", "205.00"],
    ["ROI", 0.85, 1.2, "85.0%", "120.0%"],
    ["Net profit margin", -0.052, 0.05, "-5.2%", "5.0%"],
    ["Unique visitors", 0, 1000, "0", "1,000"],
    // One that missed by a hair does not read as its target.
    ["Conversion rate", 0.02996, 0.03, "2.996%", "3.000%"],
    ["Unique visitors", 99_999.7, 100_000, "99,999.7", "100,000.0"],
    ["Inventory turnover days", 45.26, 40, "45.3 d", "40.0 d", "45.3天", "40.0天"],
    // As a person typed it.
    ["Conversion rate", 0.0282, "≥3%", "2.8%", "≥3%"],
  ])("%s of %s against %s", (kpi, actual, target, ...texts) => {
    expect(shown(kpi, actual, target)).toEqual(texts.slice(0, 2));
    expect(shown(kpi, actual, target, "文本", "zh")).toEqual(texts.slice(-2));
  });

  test("a KPI of their own, and a share kept in whole percent, stay numbers", () => {
    expect(shown("Boxes on the left shelf", 0.5, 2)).toEqual([0.5, 2]);
    expect(shown("Conversion rate", 2.8, 3)).toEqual([2.8, 3]);
    expect(shown("Conversion rate", 0.9, 3)).toEqual([0.9, 3]);
  });

  test("numbers where nothing else is asked for, for formulas that go on reckoning", () => {
    expect(shown("Conversion rate", 0.0282, 0.03, "")).toEqual([0.0282, 0.03]);
    expect(shown("Conversion rate", 0.0282, 0.03, "numbers")).toEqual([0.0282, 0.03]);
    expect(() => shown("Conversion rate", 0.0282, 0.03, "colours")).toThrow(KpiError);
  });
});

describe("what moved them", () => {
  const shop = (
    period: string,
    visitors: number,
    rate: number,
    value: number,
    sales = visitors * rate * value,
  ): Line[] => [
    [period, "Shop", "Sales revenue", "Li", sales, 2000, sales / 20, ""],
    [period, "Shop", "Unique visitors", "Wu", visitors, 1, 100, ""],
    [period, "Shop", "Conversion rate", "Wu", rate, 0.01, 100, ""],
    [period, "Shop", "AOV", "Wu", value, 1, 100, ""],
  ];
  const moved = (...periods: Line[][]): unknown => review(periods.flat())[0]![4];

  test("the factors, as shares of where the KPI stood, the largest first", () => {
    // LMDI by hand: L(900, 1000) = −100 / ln 0.9 = 949.12; × ln 0.8 = −211.8; × ln 1.125 = +111.8.
    expect(moved(shop("2025-01", 100, 0.1, 100), shop("2025-02", 80, 0.1125, 100))).toBe(
      "−10.0%: Unique visitors −21.2%, Conversion rate +11.2%",
    );
  });

  test("nothing where the factors do not give it, or one was not closed before", () => {
    expect(moved(shop("2025-01", 100, 0.1, 100), shop("2025-02", 80, 0.1125, 100, 1000))).toBe("");
    expect(moved(shop("2025-01", 100, 0.1, 100).slice(0, 3), shop("2025-02", 80, 0.1125, 100))).toBe("");
    expect(moved(shop("2025-02", 80, 0.1125, 100))).toBe("");
  });

  test("the owners whose figures it is the sum of", () => {
    const sum = (period: string, north: number, south: number): Line[] => [
      [period, "Company", "Parcels", "Li", north + south, 1000, (north + south) / 10, ""],
      [period, "Teams", "Parcels", "North", north, 1, 100, ""],
      [period, "Teams", "Parcels", "South", south, 1, 100, ""],
    ];
    expect(moved(sum("2025-01", 100, 100), sum("2025-02", 60, 110))).toBe("−15.0%: North −20.0%, South +5.0%");
  });

  test("a total by the points of its KPIs, which add up; nothing where points are not known", () => {
    const card = (period: string, points: readonly number[]): Line[] => [
      ...points.map((value, i): Line => [period, "Shop", `K${i}`, "Li", 1, 1, 100, value]),
      [period, "Shop", "Total", "", "", "", points.reduce((all, value) => all + value, 0), ""],
    ];
    const rows = [...card("2025-01", [20, 20, 20, 20, 20]), ...card("2025-02", [10, 22, 17, 19, 20.5])];
    const [line] = review(rows, "", "scorecards");
    // Five moves: the three largest by name, the last two, −1 and +0.5, together.
    expect(line).toEqual([
      "Shop",
      5,
      0,
      "too little history (5 values needed)",
      "−11.5: K0 −10.0, K2 −3.0, K1 +2.0, other −0.5",
      0,
      100,
      88.5,
      -11.5,
    ]);
    const old = rows.map((row) => [...row.slice(0, 7), ""]);
    expect(review(old, "", "scorecards")[0]![4]).toBe("");
  });
});

test("in Chinese", () => {
  const [headers, ...rows] = callFormula("KPI_REVIEW", [[HEADERS, ...level(5)], "", "记分卡"], "zh") as unknown[][];
  expect(headers![0]).toBe("记分卡");
  expect(rows[0]![3]).toBe("");
  const [, missed] = callFormula("KPI_REVIEW", [[HEADERS, ...level(5)], "", "未达成"], "zh") as unknown[][];
  expect(missed![3]).toBe("信号：低于正常波动");
});
