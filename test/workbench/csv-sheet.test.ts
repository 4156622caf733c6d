import "../../scripts/workbench/group-by-polyfill";
import { Model } from "@odoo/o-spreadsheet";
import { expect, test, vi } from "vitest";
import { asTyped, csvSheet } from "../../scripts/workbench/page/csv-sheet";

vi.spyOn(console, "debug").mockImplementation(() => {});
const american = new Model().getters.getLocale();
const german = { ...american, decimalSeparator: ",", thousandsSeparator: ".", dateFormat: "dd/mm/yyyy" };

// Serial number of 2024-05-01: 45413 days after 1899-12-30.
test.each([
  ["GMV", { content: "GMV" }],
  ["1234.5", { content: "1234.5" }],
  ["1,234.5", { content: "1234.5", format: "#,##0.0" }],
  ["85%", { content: "0.85", format: "0%" }],
  ["-3", { content: "-3" }],
  ["-", { content: "-" }],
  ["2024-05-01", { content: "45413", format: "yyyy-mm-dd" }],
  ["2024/5/1 06:00:00", { content: "45413.25", format: "yyyy-mm-dd hh:mm:ss" }],
  ["=1+1", { content: "'=1+1" }],
  ["'quoted", { content: "''quoted" }],
  ["007", { content: "'007" }],
  ["0.5", { content: "0.5" }],
  ["2024050100000000017", { content: "'2024050100000000017" }],
  ["<b>", { content: "<b>" }],
])("%s", (text, expected) => {
  expect(asTyped(text, american)).toEqual(expected);
});

test("numbers with a decimal comma are read by the locale", () => {
  expect(asTyped("1.234,5", german)).toEqual({ content: "1234.5", format: "#,##0.0" });
  expect(asTyped("12,5%", german)).toEqual({ content: "0.125", format: "0.0%" });
});

test("the engine reads back what the file says", () => {
  const rows = [
    ["订单号", "日期", "金额"],
    ["007", "2024-05-01", "1,234.5"],
    ["=A1", "2024-05-02", ""],
    ["x", "", "-3"],
  ];
  const { formats, ...content } = csvSheet(rows, american);
  expect(formats).toEqual({ "B2:B3": "yyyy-mm-dd", "C2:C2": "#,##0.0" });
  const data = new Model().exportData();
  const sheet = { ...data.sheets[0]!, ...content, formats: { "B2:B3": 1, "C2:C2": 2 } };
  const { getters } = new Model({ ...data, formats: { 1: "yyyy-mm-dd", 2: "#,##0.0" }, sheets: [sheet] });
  const sheetId = getters.getActiveSheetId();
  const shown = rows.map((row, r) =>
    row.map((_, c) => getters.getEvaluatedCell({ sheetId, col: c, row: r }).formattedValue),
  );
  expect(shown).toEqual([rows[0], ["007", "2024-05-01", "1,234.5"], rows[2], rows[3]]);
  expect(getters.getEvaluatedCell({ sheetId, col: 1, row: 1 }).value).toBe(45413);
  expect(getters.getEvaluatedCell({ sheetId, col: 2, row: 3 }).value).toBe(-3);
});
