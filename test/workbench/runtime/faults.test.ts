import { describe, expect, test } from "vitest";
import { openWorkbookInNode } from "../../../scripts/workbench/open-workbook-node";
import { MANIFEST, openScript } from "../harness";

const script = `
/** @customfunction */
function DOUBLE(x) { SpreadsheetApp.getActive().getSpreadsheetLocale(); return x * 2; }
function fill() {
  const ss = SpreadsheetApp.getActive();
  const sheet = ss.insertSheet("New");
  sheet.getRange("A1:B1").setValues([[1, "=DOUBLE(A1)"]]);
  sheet.getRange("A1").setNote("n").setBackground("#ff0000");
  sheet.getRange("A1").protect().setDescription("p");
  sheet.getRange("A2").setDataValidation(SpreadsheetApp.newDataValidation().requireNumberBetween(0, 1).setHelpText("h").build());
  ss.setNamedRange("x", sheet.getRange("A1"));
  sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().setRanges([sheet.getRange("A1")]).whenCellNotEmpty().setBackground("#00ff00").build()]);
  sheet.insertChart(sheet.newChart().asLineChart().addRange(sheet.getRange("A1:B1")).setPosition(3, 1, 0, 0).build());
  ss.addDeveloperMetadata("k", "v");
  PropertiesService.getDocumentProperties().setProperty("a", "b");
  return sheet.getRange("B1").getValue();
}
function undo() {
  const ss = SpreadsheetApp.getActive();
  ss.deleteSheet(ss.getSheetByName("New"));
  ss.getNamedRanges().forEach((range) => range.remove());
  ss.getDeveloperMetadata()[0].remove();
  PropertiesService.getDocumentProperties().deleteProperty("a");
}
function clean() { const ss = SpreadsheetApp.getActive(); ss.deleteSheet(ss.getSheetByName("New")); }
function caught() { try { SpreadsheetApp.getActive(); } catch (error) { return error.name + ": " + error.message; } }
`;

test("service calls are counted by name; calls of formulas are not", () => {
  const book = openScript(script);
  expect(book.run("fill")).toBe(2);
  expect(book.calls.byName).toMatchObject({
    "Sheet.getRange": 8,
    "Range.setValues": 1,
    "Protection.setDescription": 1,
  });
  expect(book.calls.byName["Spreadsheet.getSpreadsheetLocale"]).toBeUndefined();
  expect(book.calls.total).toBe(Object.values(book.calls.byName).reduce((sum, count) => sum + count, 0));
  book.calls.reset();
  expect(book.calls.total).toBe(0);
});

describe("a fault at the n-th call", () => {
  const counted = openScript(script);
  counted.run("fill");
  const calls = counted.calls.total;

  test("comes at the n-th, whichever that is", () => {
    const book = openScript(script);
    for (const n of [1, 2, 7, calls - 1]) {
      book.calls.reset();
      book.failAt(n);
      expect(() => book.run("fill")).toThrow("Service Spreadsheets failed while accessing document with id");
      expect(book.calls.total).toBe(n);
      if (n > 2) book.run("clean");
    }
  });
  test("comes before the call has effect", () => {
    const book = openScript(`function main() { SpreadsheetApp.getActiveSheet().getRange("A1").setValue(5); }`);
    const before = book.snapshot();
    book.failAt(3);
    expect(() => book.run("main")).toThrow("Service Spreadsheets failed");
    expect(book.snapshot()).toEqual(before);
    book.run("main");
    expect(book.values("Sheet1", "A1")).toEqual([[5]]);
  });
  test("comes once, and not at all when taken back", () => {
    const book = openScript(script);
    book.failAt(1);
    expect(book.run("caught")).toMatch(/^Exception: Service Spreadsheets failed/);
    expect(book.run("caught")).toBeUndefined();
    book.failAt(2);
    book.failAt(null);
    expect(book.run("fill")).toBe(2);
  });
  test("what came before it stays written", () => {
    const book = openScript(script);
    const before = book.snapshot();
    book.failAt(calls);
    expect(() => book.run("fill")).toThrow("Service Spreadsheets failed");
    expect(book.sheets).toEqual(["Sheet1", "New"]);
    expect(book.values("New", "A1:B1")).toEqual([[1, 2]]);
    expect(book.snapshot()).not.toEqual(before);
  });
  test.each([0, -1, 1.5, Number.NaN])("%s is no call to fail at", (n) => {
    expect(() => openScript(script).failAt(n)).toThrow("failAt takes 1, 2, 3");
  });
});

describe("snapshots", () => {
  test("done and undone compares as before", () => {
    const book = openScript(script);
    const before = book.snapshot();
    book.run("fill");
    const after = book.snapshot();
    book.run("undo");
    expect(book.snapshot()).toEqual(before);
    book.run("fill");
    expect(book.snapshot()).toEqual(after);
  });

  test.each([
    'getRange("A1").setValue(1)',
    'getRange("A1").setFormula("=1")',
    'getRange("A1").setNote("x")',
    'getRange("A1").setNumberFormat("0%")',
    'getRange("A1").setFontWeight("bold")',
    'getRange("A1").protect()',
    'getRange("A1:B1").merge()',
    'getRange("A1").insertCheckboxes()',
    "setColumnWidth(1, 33)",
    "setFrozenRows(1)",
    'setName("x")',
    'setTabColor("#ff0000")',
    "insertRowsAfter(1, 1)",
    'addDeveloperMetadata("a")',
    "protect()",
    "setHiddenGridlines(true)",
  ])("sheet.%s shows in them", (call) => {
    const book = openScript(`function main() { SpreadsheetApp.getActiveSheet().${call}; }`);
    const before = book.snapshot();
    book.run("main");
    expect(book.snapshot()).not.toEqual(before);
  });

  test.each([
    'PropertiesService.getUserProperties().setProperty("a", "b")',
    'SpreadsheetApp.getActive().setSpreadsheetTimeZone("Etc/UTC")',
    'SpreadsheetApp.getActive().setSpreadsheetLocale("de_DE")',
    'SpreadsheetApp.getActive().setNamedRange("a", SpreadsheetApp.getActiveSheet().getRange("A1"))',
  ])("%s shows in them", (call) => {
    const book = openScript(`function main() { ${call}; }`);
    const before = book.snapshot();
    book.run("main");
    expect(book.snapshot()).not.toEqual(before);
  });
});

describe("saving", () => {
  test("a saved workbook opens as it was, as text through a file", () => {
    const book = openScript(script, { timeZone: "America/New_York", locale: "de_DE" });
    book.run("fill");
    const saved = JSON.parse(JSON.stringify(book.save()));
    const again = openScript(script, { data: saved });
    expect(again.snapshot()).toEqual(book.snapshot());
    expect(again.values("New", "A1:B1")).toEqual([[1, 2]]);
    expect(again.note("New", "A1")).toBe("n");
    again.run("undo");
    expect(book.sheets).toContain("New");
    expect(saved).toEqual(JSON.parse(JSON.stringify(book.save())));
  });

  test("ids given after opening are new", () => {
    const book = openScript(script);
    book.run("fill");
    const again = openScript(
      `function main() { const ss = SpreadsheetApp.getActive(); const a = ss.insertSheet("A"); return [a.getSheetId(), ss.getSheetByName("New").getSheetId()]; }`,
      { data: book.save() },
    );
    const [a, b] = again.run("main") as number[];
    expect(a).not.toBe(b);
  });

  test.each([[{}], [{ engine: {}, extra: null }], [{ engine: {}, extra: { id: "x", properties: [] } }]])(
    "%j is not a saved workbook",
    (data) => {
      expect(() => openWorkbookInNode({ bundle: script, manifest: MANIFEST, data: data as never })).toThrow(
        "the saved workbook",
      );
    },
  );
});
