import { describe, expect, test } from "vitest";
import type { LocaleName } from "../../../scripts/workbench/workbook";
import { openScript } from "../harness";

const script = `
/** @customfunction */
function ISO(date) { return date instanceof Date ? date.toISOString() : typeof date + " " + date; }
/** @customfunction */
function DATE_AT(iso) { return new Date(iso); }
function write(iso) { SpreadsheetApp.getActiveSheet().getRange("A1").setValue(new Date(iso)); }
function read() { return SpreadsheetApp.getActiveSheet().getRange("A1").getValue().toISOString(); }
function zone(name) { SpreadsheetApp.getActive().setSpreadsheetTimeZone(name); }
function format(pattern, zone) { return Utilities.formatDate(new Date(Date.UTC(2026, 2, 5, 4, 7, 9)), zone || "Asia/Shanghai", pattern); }
function formula(text) { const cell = SpreadsheetApp.getActiveSheet().getRange("B1"); cell.setFormula(text); return [cell.getFormula(), cell.getValue()]; }
function value(text) { return SpreadsheetApp.getActiveSheet().getRange("B2").setValue(text).getValue(); }
`;

describe.each([
  ["Asia/Shanghai", "2026-01-04T16:00:00.000Z", "2026-01-05T01:30:00.000Z"],
  ["America/New_York", "2026-01-05T05:00:00.000Z", "2026-01-05T14:30:00.000Z"],
  ["Etc/UTC", "2026-01-05T00:00:00.000Z", "2026-01-05T09:30:00.000Z"],
  ["Asia/Kathmandu", "2026-01-04T18:15:00.000Z", "2026-01-05T03:45:00.000Z"],
])("a spreadsheet in %s", (timeZone, midnight, halfPastNine) => {
  const book = openScript(script, { timeZone });
  test("a typed day reaches the script as midnight there", () => {
    const grid = book.evaluateGrid({
      A1: "2026-01-05",
      B1: "=ISO(A1)",
      A2: "2026-01-05 09:30:00",
      B2: "=ISO(A2)",
      A3: "=A1+0",
      B3: "=ISO(A3)",
    });
    expect(grid.values("B1:B3")).toEqual([[midnight], [halfPastNine], [midnight]]);
  });
  test("a date of the script shows as the day there", () => {
    const grid = book.evaluateGrid({ A1: `=DATE_AT("${midnight}")`, B1: "=A1+1", A2: `=DATE_AT("${halfPastNine}")` });
    expect(book.shown(grid.sheet, "A1:A2")).toEqual([["2026-01-05"], ["2026-01-05 09:30:00"]]);
    expect((grid.value("B1") as Date).getTime()).toBe(Date.parse(midnight) + 86_400_000);
  });
  test("what a script writes it reads back", () => {
    book.run("write", halfPastNine);
    expect(book.run("read")).toBe(halfPastNine);
    expect(book.shown("Sheet1", "A1")).toEqual([["2026-01-05 09:30:00"]]);
  });
});

test("days across the change of clocks keep their midnight", () => {
  const book = openScript(script, { timeZone: "America/New_York" });
  const grid = book.evaluateGrid({
    A1: "2026-03-08",
    A2: "2026-03-09",
    A3: "2026-11-01",
    A4: "2026-11-02",
    B1: "=ISO(A1)",
    B2: "=ISO(A2)",
    B3: "=ISO(A3)",
    B4: "=ISO(A4)",
  });
  expect(grid.values("B1:B4").flat()).toEqual([
    "2026-03-08T05:00:00.000Z",
    "2026-03-09T04:00:00.000Z",
    "2026-11-01T04:00:00.000Z",
    "2026-11-02T05:00:00.000Z",
  ]);
});

test("another zone means other instants for the same cells", () => {
  const book = openScript(script);
  const grid = book.evaluateGrid({ A1: "2026-01-05", B1: "=ISO(A1)" });
  book.setTimeZone("Etc/UTC");
  expect(grid.value("B1")).toBe("2026-01-05T00:00:00.000Z");
  expect(() => book.setTimeZone("Mars/Olympus")).toThrow();
  expect(() => book.run("zone", "Mars/Olympus")).toThrow();
});

test("numbers are numbers unless their format is a date", () => {
  const book = openScript(script);
  const grid = book.evaluateGrid({ A1: "46027", A2: "10%", A3: "$5", B1: "=ISO(A1)", B2: "=ISO(A2)", B3: "=ISO(A3)" });
  expect(grid.values("B1:B3").flat()).toEqual(["number 46027", "number 0.1", "number 5"]);
});

test.each([
  ["yyyy-MM-dd HH:mm:ss", "2026-03-05 12:07:09"],
  ["d/M/yy h:mm a", "5/3/26 12:07 PM"],
  ["EEE, MMM d 'at' HH 'o''clock'", "Thu, Mar 5 at 12 o'clock"],
  ["yyyy-MM-dd'T'HH:mm:ssXXX", "2026-03-05T12:07:09+08:00"],
])("formatDate %s", (pattern, text) => expect(openScript(script).run("format", pattern)).toBe(text));

test("formatDate refuses what nobody has looked at", () => {
  expect(() => openScript(script).run("format", "ww")).toThrow('the date pattern "ww" is not stood in for');
  expect(() => openScript(script).run("format", "yyyy", "Nowhere/City")).toThrow();
});

describe("locales", () => {
  test.each<[LocaleName, string, string, unknown]>([
    ["en_US", "=SUM(1;2)", "=SUM(1,2)", 3],
    ["en_US", "=SUM(1,2)", "=SUM(1,2)", 3],
    ["en_US", "=SUM(1.5;2)", "=SUM(1.5,2)", 3.5],
    ["zh_CN", "=SUM(1;2)", "=SUM(1,2)", 3],
    ["de_DE", "=SUM(1;2)", "=SUM(1;2)", 3],
    ["de_DE", "=SUM(1,5;2)", "=SUM(1,5;2)", 3.5],
    ["de_DE", '=IF(TRUE;"a,b;c";1)', '=IF(TRUE;"a,b;c";1)', "a,b;c"],
    ["de_DE", "=SUM({1\\2;3\\4})", "=SUM({1\\2;3\\4})", 10],
    ["de_DE", "=80%", "=80%", 0.8],
  ])("%s: %s", (locale, text, shown, value) => {
    expect(openScript(script, { locale }).run("formula", text)).toEqual([shown, value]);
  });

  test.each<[LocaleName, string]>([
    ["de_DE", "=SUM(1,2,3)"],
    ["de_DE", "=SUM(A1,2)"],
    ["de_DE", "=1.5+1"],
  ])("%s cannot read %s", (locale, text) => {
    expect((openScript(script, { locale }).run("formula", text) as unknown[])[1]).toBe("#ERROR!");
  });

  test.each<[LocaleName, string, unknown]>([
    ["en_US", "1.5", 1.5],
    ["de_DE", "1,5", 1.5],
    ["de_DE", "1.234,5", 1234.5],
    ["de_DE", "12,5%", 0.125],
    ["de_DE", "1.5", "1.5"],
    ["de_DE", "-3", -3],
    ["de_DE", "a,b", "a,b"],
  ])("%s reads %s", (locale, text, value) => {
    const book = openScript(script, { locale });
    expect(book.run("value", text)).toBe(value);
    expect(book.evaluateGrid({ A1: text }).value("A1")).toBe(value);
  });

  test("numbers are shown by the locale, and a change of locale changes what is read", () => {
    const book = openScript(script, { locale: "de_DE" });
    const grid = book.evaluateGrid({ A1: "1234,5", B1: "=A1*2" });
    expect(book.shown(grid.sheet, "A1:B1")).toEqual([["1234,5", "2469"]]);
    book.setLocale("en_US");
    expect(book.shown(grid.sheet, "A1")).toEqual([["1234.5"]]);
    expect(book.formulaTexts(grid.sheet, "B1")).toEqual([["=A1*2"]]);
  });
});
