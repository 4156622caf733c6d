import { describe, expect, test } from "vitest";
import { openScript } from "../harness";

/** Runs a body with `ss` and its first sheet at hand, in a fresh workbook. */
function run(body: string): unknown {
  return openScript(
    `function main() { const ss = SpreadsheetApp.getActive(); const sheet = ss.getActiveSheet(); ${body} }`,
  ).run("main");
}

describe("sheets", () => {
  test("are inserted after the active one or where asked, and become active", () => {
    expect(
      run(`ss.insertSheet("B"); ss.insertSheet("C", 0); ss.insertSheet();
      return [ss.getSheets().map((s) => s.getName()), ss.getActiveSheet().getName(), ss.getSheetByName("C").getIndex(), ss.getSheetByName("none")];`),
    ).toEqual([["C", "Sheet4", "Sheet1", "B"], "Sheet4", 1, null]);
  });
  test("have ids of their own that stay", () => {
    expect(
      run(`const a = ss.insertSheet("A"); const id = a.getSheetId(); a.setName("Z");
      return [sheet.getSheetId(), typeof id, id !== sheet.getSheetId(), ss.getSheetByName("Z").getSheetId() === id, ss.getSheetById(id).getName()];`),
    ).toEqual([0, "number", true, true, "Z"]);
  });
  test.each([
    ['ss.insertSheet("Sheet1")', 'A sheet with the name "Sheet1" already exists. Please enter another name.'],
    ['ss.insertSheet("sheet1")', "already exists"],
    ['ss.insertSheet("x"); sheet.setName("x")', 'A sheet with the name "x" already exists.'],
    ['ss.insertSheet("")', "Invalid sheet name"],
    ["ss.insertSheet({})", "don't match the method signature"],
    ["ss.deleteSheet(sheet)", "You can't remove all the visible sheets in a document."],
    ["sheet.hideSheet()", "You can't hide all the sheets in a document."],
    ['const x = ss.insertSheet("x"); ss.deleteSheet(x); ss.deleteSheet(x)', "The sheet is no longer there."],
    ["sheet.deleteRows(1, 1000)", "You can't delete all the rows on the sheet."],
    ["sheet.setColumnWidth(27, 10)", "Those columns are out of bounds."],
    ["sheet.insertRowsAfter(1001, 1)", "Those rows are out of bounds."],
  ])("%s is refused", (code, sentence) => expect(() => run(`${code};`)).toThrow(sentence));

  test("are hidden, shown, moved, coloured, frozen, sized", () => {
    expect(
      run(`const b = ss.insertSheet("B"); b.hideSheet();
      const hidden = [b.isSheetHidden(), ss.getActiveSheet().getName()];
      b.showSheet().activate(); ss.moveActiveSheet(1);
      b.setTabColor("#0f0").setHiddenGridlines(true).setColumnWidths(1, 2, 50).setRowHeight(3, 40);
      b.setFrozenRows(2); b.setFrozenColumns(1);
      return [hidden, ss.getSheets().map((s) => s.getName()), b.getTabColor(), b.hasHiddenGridlines(),
        b.getColumnWidth(2), b.getRowHeight(3), b.getFrozenRows(), b.getFrozenColumns()];`),
    ).toEqual([[true, "Sheet1"], ["B", "Sheet1"], "#00ff00", true, 50, 40, 2, 1]);
  });
  test("a hidden sheet can be deleted, and its charts and metadata go with it", () => {
    expect(
      run(`const b = ss.insertSheet("B"); b.addDeveloperMetadata("k", "v"); b.hideSheet(); ss.deleteSheet(b);
      return ss.getSheets().length;`),
    ).toBe(1);
  });
  test("are copied with notes and protections", () => {
    expect(
      run(`sheet.getRange("A1").setValue(5).setNote("why").protect().setDescription("keep");
      const copy = sheet.copyTo(ss); const second = sheet.copyTo(ss);
      copy.getRange("A1").setValue(6);
      return [copy.getName(), second.getName(), copy.getRange("A1").getNote(), sheet.getRange("A1").getValue(),
        copy.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].getDescription()];`),
    ).toEqual(["Copy of Sheet1", "Copy of Sheet1 2", "why", 5, "keep"]);
  });
  test("notes, protections, named ranges and rules move with rows, and go with them", () => {
    expect(
      run(`sheet.getRange("B2").setNote("n").setValue(1); sheet.getRange("B2:B3").protect().setDescription("p");
      ss.setNamedRange("here", sheet.getRange("B2"));
      sheet.getRange("B2").setDataValidation(SpreadsheetApp.newDataValidation().requireCheckbox().build());
      sheet.insertRowsBefore(1, 2); sheet.insertColumnBefore(1);
      const moved = [sheet.getRange("C4").getNote(), sheet.getProtections("RANGE")[0].getRange().getA1Notation(),
        ss.getRangeByName("here").getA1Notation(), !!sheet.getRange("C4").getDataValidation(), sheet.getRange("B2").getNote()];
      sheet.deleteRows(3, 3);
      return [moved, sheet.getRange("A1:Z10").getNotes().flat().join(""), sheet.getProtections("RANGE").length, ss.getNamedRanges().length];`),
    ).toEqual([["n", "C4:C5", "C4", true, ""], "", 0, 0]);
  });
});

describe("selection", () => {
  test("is what the person selected, and what a script activates", () => {
    const book = openScript(`
function seen() { const ss = SpreadsheetApp.getActive(); return [ss.getActiveSheet().getName(), ss.getActiveRange().getA1Notation(), ss.getCurrentCell().getA1Notation(), ss.getSelection().getActiveRange().getA1Notation()]; }
function go() { SpreadsheetApp.getActive().insertSheet("B").getRange("C3:D4").activate(); }`);
    book.select("Sheet1", "B2:C5");
    expect(book.run("seen")).toEqual(["Sheet1", "B2:C5", "B2", "B2:C5"]);
    book.run("go");
    expect(book.run("seen")).toEqual(["B", "C3:D4", "C3", "C3:D4"]);
  });
});

describe("named ranges", () => {
  test("are set, used in formulas, renamed and removed", () => {
    expect(
      run(`ss.setNamedRange("rate", sheet.getRange("A1")); sheet.getRange("A1").setValue(4); sheet.getRange("B1").setFormula("=rate*2");
      ss.setNamedRange("rate", sheet.getRange("A2")); sheet.getRange("A2").setValue(10);
      const range = ss.getNamedRanges()[0]; const before = [range.getName(), range.getRange().getA1Notation(), sheet.getRange("B1").getValue()];
      range.setName("price"); const renamed = [sheet.getRange("B1").getFormula(), ss.getRangeByName("rate")];
      range.remove(); return [before, renamed, ss.getNamedRanges().length];`),
    ).toEqual([["rate", "A2", 20], ["=price*2", null], 0]);
  });
  test.each(["A1", "1a", "a b", "true", ""])('"%s" is no name', (name) => {
    expect(() => run(`ss.setNamedRange("${name}", sheet.getRange("A1"));`)).toThrow();
  });
});

describe("protection", () => {
  test("of a range and of a sheet", () => {
    expect(
      run(`sheet.getRange("A1:B2").protect().setDescription("formulas").setWarningOnly(true);
      sheet.protect().setUnprotectedRanges([sheet.getRange("C1")]);
      const [range] = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE);
      const [whole] = ss.getProtections(SpreadsheetApp.ProtectionType.SHEET);
      const seen = [range.getDescription(), range.isWarningOnly(), range.getRange().getA1Notation(), whole.getUnprotectedRanges()[0].getA1Notation(), String(whole.getProtectionType())];
      range.remove(); return [seen, sheet.getProtections("RANGE").length, sheet.getProtections("SHEET").length];`),
    ).toEqual([["formulas", true, "A1:B2", "C1", "SHEET"], 0, 1]);
  });
});

describe("metadata", () => {
  test("of the spreadsheet and of a sheet", () => {
    expect(
      run(`ss.addDeveloperMetadata("a", "1"); sheet.addDeveloperMetadata("b", SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
      ss.getDeveloperMetadata()[0].setValue("2"); const of = (x) => x.getDeveloperMetadata().map((m) => [m.getKey(), m.getValue(), String(m.getVisibility())]);
      const seen = [of(ss), of(sheet)]; ss.getDeveloperMetadata()[0].remove(); return [seen, ss.getDeveloperMetadata().length];`),
    ).toEqual([[[["a", "2", "DOCUMENT"]], [["b", "", "PROJECT"]]], 0]);
  });
});

describe("filters", () => {
  test("one a sheet, found again and removed", () => {
    expect(
      run(`const none = sheet.getFilter(); sheet.getRange("A1:C5").createFilter(); let refused = "";
      try { sheet.getRange("E1:F2").createFilter(); } catch (error) { refused = error.message; }
      const seen = [none, sheet.getFilter().getRange().getA1Notation(), refused]; sheet.getFilter().remove(); return [seen, sheet.getFilter()];`),
    ).toEqual([[null, "A1:C5", "You can't create a filter in a sheet that already has a filter."], null]);
  });
});
