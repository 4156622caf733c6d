import { expect, test } from "vitest";
import { callFormula } from "../call-formula";

const HEADERS = ["Level", "KPI", "Owner", "Parent", "Weight", "Direction", "Target", "Actual"];

const paths = (rows: readonly unknown[][], language?: "en" | "zh"): unknown =>
  (callFormula("KPI_MISS_PATH", [[HEADERS, ...rows]], language) as unknown[][]).slice(1).map((line, i) => {
    expect(line.slice(0, 2)).toEqual(rows[i]!.slice(1, 3));
    return line.slice(2);
  });

test("two teams hold one KPI: plain where one is meant, KPI @ Owner where two could be", () => {
  expect(
    paths([
      ["company", "GMV", "Chen", "", 1, "", 100, 90],
      ["department", "Traffic", "North", "GMV", 1, "", 10, 8],
      ["department", "Traffic", "South", "GMV", 1, "", 10, 9],
      ["individual", "Clicks", "Li", "Traffic @ South", 1, "", 10, 5],
      ["individual", "Cost", "Wu", "Traffic @ North", 1, "lower", 8, 10],
      ["individual", "Reach", "Xu", "Traffic", 1, "", 10, 7],
    ]),
  ).toEqual([
    [90, "at risk", "GMV (90) → Traffic @ North (80) → Cost @ Wu (80)"],
    [80, "off track", "GMV (90) → Traffic @ North (80) → Cost @ Wu (80)"],
    [90, "at risk", "GMV (90) → Traffic @ South (90) → Clicks @ Li (50)"],
    [50, "off track", "GMV (90) → Traffic @ South (90) → Clicks @ Li (50)"],
    [80, "off track", "GMV (90) → Traffic @ North (80) → Cost @ Wu (80)"],
    [70, "off track", "Reach (70); several rows fit the parent: use KPI @ Owner"],
  ]);
});

test("a team and the company hold one KPI of the same name", () => {
  expect(
    paths([
      ["company", "Repeat", "Chen", "", 1, "", 100, 90],
      ["department", "Repeat", "Li", "Repeat", 1, "", 100, 80],
      ["individual", "Repeat", "Wu", "Repeat @ Li", 1, "", 100, 70],
    ]),
  ).toEqual(
    Array(3).fill([expect.any(Number), expect.any(String), "Repeat (90) → Repeat @ Li (80) → Repeat @ Wu (70)"]),
  );
});

test("nothing missed, not reported, N/A, no target, not scored and unreadable each say so", () => {
  expect(
    paths([
      ["company", "GMV", "Chen", "", 1, "", 100, 100],
      ["company", "Margin", "Chen", "", 1, "", 10, ""],
      ["company", "Cost", "Chen", "", 1, "", 10, "N/A"],
      ["", "", "", "", "", "", "", ""],
      ["company", "Staff", "Chen", "", 1, "", "", 5],
      ["company", "Weather", "Chen", "", 1, "none", 5, 5],
      ["company", "Price", "Chen", "Nothing", 1, "", 5, "many"],
    ]),
  ).toEqual([
    [100, "on track", ""],
    ["", "not reported", ""],
    ["", "does not apply", ""],
    ["", "", ""],
    ["", "no target set", ""],
    ["", "descriptive, not scored", ""],
    ["", expect.stringMatching(/^Actual, row 8, must be a number, got .?many/), "parent not found"],
  ]);
});

test("a miss that nothing below explains says whether anything below is reported; in Chinese", () => {
  const rows = (below: unknown): unknown[][] => [
    ["公司", "交易额", "陈", "", 1, "", 100, 90],
    ["部门", "订单", "李", "交易额", 1, "", 10, below],
  ];
  expect(paths(rows(10), "zh")).toEqual([
    [90, "预警", "交易额 90分 → 下级均已达成"],
    [100, "达标", ""],
  ]);
  expect(paths(rows(""), "zh")).toEqual([
    [90, "预警", "交易额 90分 → 下级尚未填报"],
    ["", "未填报", ""],
  ]);
  expect(paths(rows("N/A"), "zh")).toEqual([
    [90, "预警", "交易额 90分"],
    ["", "不适用", ""],
  ]);
});

test("blank rows at the end are cut", () => {
  expect(paths([["company", "GMV", "", "", 1, "", 100, 90], Array(8).fill("")])).toEqual([[90, "at risk", "GMV (90)"]]);
});
