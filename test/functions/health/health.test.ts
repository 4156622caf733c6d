import { describe, expect, test } from "vitest";
import { findKpi } from "../../../src/catalogue/find";
import { callFormula } from "../call-formula";

const HEADERS = ["KPI", "Dimension", "Weight", "Target", "Actual", "Owner", "Due", "Source", "Strategy", "Cadence"];
const row = (kpi: string, more: Record<string, unknown> = {}): unknown[] => {
  const values: Record<string, unknown> = {
    KPI: kpi,
    Dimension: "",
    Weight: 1,
    Target: 10,
    Actual: 9,
    Owner: "Li",
    Due: "2026-12-31",
    Source: "ERP",
    Strategy: "growth",
    Cadence: "",
    ...more,
  };
  return HEADERS.map((header) => values[header]);
};
const review = (rows: unknown[][], language: "en" | "zh" = "en", ...more: unknown[]) =>
  (callFormula("KPI_HEALTH", [[HEADERS, ...rows], ...more], language) as unknown[][]).slice(1);

describe("KPI_HEALTH", () => {
  test("a sound table", () => {
    expect(review([row("Parcels sent")])).toEqual([["no finding", "", "", "", "", ""]]);
    expect(review([row("Parcels sent")], "zh")).toEqual([["没有问题", "", "", "", "", ""]]);
  });

  test("the catalogue's counter-metric is named, in both languages, and silences the finding", () => {
    const kpi = findKpi("repeat_purchase_rate")!;
    const counter = findKpi(kpi.counter)!;
    const one = (name: string) => [row(name, { Target: 0.25, Actual: 0.2 })];
    expect(review(one(kpi.name[0]))[0]).toEqual([
      "warning",
      2,
      kpi.name[0],
      "no counter-metric",
      "it can be pushed at the cost of something nobody measures",
      `add ${counter.name[0]}`,
    ]);
    expect(review(one(kpi.name[1]), "zh")[0]![5]).toBe(`加入 ${counter.name[1]}`);
    const both = [
      row(kpi.name[0], { Target: 0.25, Actual: 0.2, Weight: 0.5 }),
      row(counter.name[1], { Target: 0.4, Actual: 0.4, Weight: 0.5 }),
    ];
    expect(review(both).filter((line) => line[3] === "no counter-metric" && line[2] === kpi.name[0])).toEqual([]);
  });

  test("a theme is refused with its stand-ins", () => {
    const [line] = review([row("team_collaboration_ability", { Target: "" })]);
    expect(line!.slice(0, 4)).toEqual(["error", 2, "team_collaboration_ability", "not measurable as worded"]);
    expect(line![5]).toMatch(/^use .+/);
  });

  test("a cell that cannot be read is a finding with the reason, and the rest is still reviewed", () => {
    const lines = review([
      row("A", { Weight: 0.5, Due: "soon" }),
      row("B", { Weight: 0.5, Target: "many", Owner: "" }),
    ]);
    expect(lines.map((line) => [line[0], line[1], line[3]])).toEqual([
      ["error", 2, expect.stringContaining("Due, row 2, must be a date")],
      ["error", 3, expect.stringContaining('Target, row 3, must be a number, got "many"')],
      ["error", 3, "without an owner"],
    ]);
  });

  test("as of a date, by stage, with a dimension's name in the reader's language", () => {
    const rows = [
      row("A", { Dimension: "traffic", Weight: 0.6, Due: "2026-01-31" }),
      row("B", { Dimension: "用户", Weight: 0.3 }),
      row("C", { Dimension: "team", Weight: 0.1 }),
    ];
    const lines = review(rows, "zh", "2026-02-10", "成长期");
    expect(lines.map((line) => [line[0], line[1], line[3]])).toEqual([
      ["警告", null, "流量：占权重 60%"],
      ["警告", 2, "已过期 10 天"],
    ]);
  });

  test("headings and blank rows inside the table are no KPIs", () => {
    const blank = HEADERS.map(() => "");
    expect(review([["Traffic", ...blank.slice(1)], row("A"), blank])).toEqual([["no finding", "", "", "", "", ""]]);
  });
});

describe("KPI_GAMING", () => {
  const card = [
    ["KPI", "Owner", "Weight", "Target", "Actual", "Start", "Due", "Last changed"],
    ["Orders", "Li", 1, 100, 104, "2026-01-01", "2026-03-31", "2026-02-10"],
  ];
  test("two targets in one period, and a change dated within it", () => {
    const history = [
      ["Period", "KPI", "Owner", "Actual", "Target"],
      ["2026-Q1", "Orders", "Li", 104, 110],
      ["2026-Q1", "Orders", "Li", 104, 100],
      ["2026-Q1", "Total", "Li", 104, 1],
    ];
    expect(callFormula("KPI_GAMING", [card, history])).toEqual([
      ["Sign", "KPI", "Owner", "Evidence"],
      ["target changed within a period", "Orders", "Li", "2026-Q1: 110, then 100"],
      ["changed within the period", "Orders", "Li", "changed on 2026-02-10, after the start"],
    ]);
  });
  test("nothing odd, in Chinese", () => {
    const history = [
      ["周期", "指标", "实际"],
      ["2026", "Orders", 100],
    ];
    const quiet = card.map((line, i) => (i ? [...line.slice(0, 7), ""] : line));
    expect(callFormula("KPI_GAMING", [quiet, history], "zh")).toEqual([
      ["迹象", "指标", "负责人", "证据"],
      ["没有迹象", "", "", ""],
    ]);
  });
  test("daily history: a spike in the last days of September", () => {
    const days = Array.from({ length: 30 }, (_, i) => [
      new Date(Date.UTC(2026, 8, i + 1)),
      "Orders",
      "Li",
      i < 27 ? 100 + (i % 3) : 160,
    ]);
    const signs = callFormula("KPI_GAMING", [
      card.map((line) => line.slice(0, 7)),
      [["Date", "KPI", "Owner", "Actual"], ...days],
    ]) as unknown[][];
    expect(signs[1]).toEqual([
      "a spike in the last days",
      "Orders",
      "Li",
      "2026-09: the last 3 days average 160, the usual day is 101",
    ]);
  });
});

test("KPI_ROLLUP names a row that cannot be read and one without a parent; levels in Chinese", () => {
  const rows = callFormula(
    "KPI_ROLLUP",
    [
      [
        ["层级", "指标", "负责人", "上级指标", "权重", "目标", "实际"],
        ["公司", "GMV", "陈", "", 1, 100, ""],
        ["部门", "订单", "李", "GMV @ 陈", "60%", 10, 9],
        ["部门", "访客", "王", "GMV", "40%", 10, "many"],
        ["个人", "点击", "徐", "流量", 1, 10, "N/A"],
      ],
    ],
    "zh",
  ) as unknown[][];
  expect(rows.slice(1)).toEqual([
    ["公司", "全部", "", 90, "", 1, 1, ""],
    // The unreadable row keeps its 40 % and counts as not reported.
    ["部门", "全部", "", 90, "", 0.6, 2, ""],
    ["个人", "全部", "", "", "", "", 1, ""],
    ["公司", "GMV", "陈", "", 90, 0.6, 2, ""],
    ["部门", "订单", "李", 90, "", "", 0, ""],
    ["部门", "访客", "王", "", "", "", 0, expect.stringContaining("必须是数字")],
    ["个人", "点击", "徐", "N/A", "", "", 0, "找不到上级指标"],
  ]);
});
