import { describe, expect, test } from "vitest";
import { exportRows, generatedOrders } from "../../core/orders/generated-orders";
import { callFormula } from "../call-formula";

const column = (values: readonly unknown[]): unknown[][] => values.map((value) => [value]);
const table = (name: string, given: readonly unknown[], language: "en" | "zh" = "en") =>
  callFormula(name, given, language) as unknown[][];

test("dates, serial numbers and texts of several notations mean the same", () => {
  const dates = [new Date(Date.UTC(2026, 10, 21)), 46347, "2026-11-21 23:59 -0800", "2026年11月21日", "21.11.2026"];
  const got = table("KPI_ORDERS", [column(dates), column(["a", "b", "c", "d", "e"]), column([1, 2, "3", "¥4", 5])]);
  expect(got).toHaveLength(2);
  expect(got[1]!.slice(0, 6)).toEqual(["2026-11", 5, 5, 5, 0, 15]);
});

test("a column of 03/04/2026 is read as its clear dates say", () => {
  const periods = (dates: string[]): unknown[] =>
    table("KPI_ORDERS", [column(dates), column(["a", "b"]), column([1, 1])]).map((row) => row[0]);
  expect(periods(["03/04/2026", "21/04/2026"]).slice(1)).toEqual(["2026-04"]);
  expect(periods(["03/04/2026", "03/21/2026"]).slice(1)).toEqual(["2026-03"]);
  expect(() => periods(["03/04/2026", "04/04/2026"])).toThrow(
    expect.objectContaining({
      code: "ambiguous_date",
      details: expect.objectContaining({ argument: "dates", row: 1 }),
    }),
  );
});

test("open ranges with blank rows below, guests, dashes and N/A as customers", () => {
  const got = table("KPI_ORDERS", [
    column(["2026-01-05", "2026-01-06", "2026-01-07", "", ""]),
    column(["-", "N/A", 1001, "", ""]),
    column([10, 20, 30, "", ""]),
  ]);
  expect(got[1]).toEqual(["2026-01", 3, 1, 1, 0, 60, 20, 0, 0, "open", 2]);
});

test("a customer's number is the same as a number or as text", () => {
  const got = table("KPI_ORDERS", [column(["2026-01-05", "2026-01-06"]), column([1001, "1001"]), column([10, 20])]);
  expect(got[1]!.slice(1, 3)).toEqual([2, 1]);
});

test("an empty month has no averages, a month of returns no shares; in Chinese on a Chinese sheet", () => {
  const given = [column(["2026-01-05", "2026-02-01"]), column(["a", "a"]), column([10, -4])];
  const got = table("KPI_ORDERS", given, "zh");
  expect(got[0]!.slice(0, 3)).toEqual(["期间", "订单数", "购买人数"]);
  expect(got[2]).toEqual(["2026-02", 0, 0, 0, 0, -4, "无法计算", "无法计算", "无法计算", "未到期", 0]);
});

test.each([
  ["KPI_ORDERS", [column(["2026-01-05"]), column(["a", "b"]), column([1])], "lengths_differ"],
  ["KPI_ORDERS", [column(["Date", "2026-01-05"]), column(["Customer", "a"]), column(["Amount", 1])], "not_a_date"],
  ["KPI_ORDERS", [column(["2026-01-05"]), column(["a"]), column(["ten"])], "not_a_number"],
  ["KPI_ORDERS", [column(["2026-01-05"]), column(["a"]), column([""])], "must_not_be_empty"],
  ["KPI_ORDERS", [column([""]), column(["a"]), column([5])], "must_not_be_blank"],
  ["KPI_COHORTS", [column(["2026-01-05"]), column(["a"]), "", "month", "revenue"], "missing"],
  ["KPI_RFM", [column(["2026-01-05"]), column(["a"]), column([1]), "2025-12-31"], "must_not_be_before"],
])("%s%j is refused", (name, given, code) => {
  expect(() => callFormula(name, given)).toThrow(expect.objectContaining({ code }));
});

test("the measures of a cohort belong together", () => {
  const { days, customers, amounts, orderIds } = exportRows(generatedOrders(300, 4), 4, true);
  const columns = [column(days.map((day) => day + 25569)), column(customers), column(amounts)];
  const of = (measure: string): unknown[][] => table("KPI_COHORTS", [...columns, "month", measure, column(orderIds)]);
  const [retention, buyers, revenue, value] = ["留存率", "buyers", "revenue", "value per buyer"].map(of);
  for (let row = 1; row < buyers!.length; row++) {
    const size = buyers![row]![1] as number;
    let total = 0;
    for (let age = 2; age < buyers![row]!.length; age++) {
      if (buyers![row]![age] === null) continue;
      total += revenue![row]![age] as number;
      expect(retention![row]![age]).toBeCloseTo((buyers![row]![age] as number) / size, 12);
      expect(value![row]![age]).toBeCloseTo(total / size, 9);
    }
  }
});

test("guests alone make a table without customers", () => {
  const given = [column(["2026-01-05"]), column([""]), column([5])];
  expect(table("KPI_COHORTS", given)).toEqual([["Cohort", "Buyers", 0]]);
  expect(table("KPI_RFM", [...given, "2026-02-01"])).toHaveLength(1);
});

describe("KPI_COHORTS without amounts", () => {
  const blank = [[""], [""]];

  test("names the dates where all is blank, or one is missing", () => {
    expect(() => callFormula("KPI_COHORTS", [blank, blank])).toThrow(
      expect.objectContaining({ code: "must_not_be_empty", details: { argument: "dates" } }),
    );
    expect(() =>
      callFormula("KPI_COHORTS", [
        [["2026-01-05"], [""]],
        [["Ann"], ["Bob"]],
      ]),
    ).toThrow(expect.objectContaining({ code: "must_not_be_blank", details: { argument: "dates", row: 2 } }));
  });

  test("leaves blank rows out", () => {
    expect(
      callFormula("KPI_COHORTS", [
        [["2026-01-05"], [""]],
        [["Ann"], [""]],
      ]),
    ).toEqual([
      ["Cohort", "Buyers", 0],
      ["2026-01", 1, 1],
    ]);
  });
});
