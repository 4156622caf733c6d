import { describe, expect, test } from "vitest";
import { openScript } from "../harness";

/** Runs a body with `sheet` and `ss` at hand, in a fresh workbook. */
function run(body: string): unknown {
  return openScript(
    `function main() { const ss = SpreadsheetApp.getActive(); const sheet = ss.getActiveSheet(); ${body} }`,
  ).run("main");
}

describe("getRange", () => {
  test.each([
    ["1, 1", "A1"],
    ["2, 3, 4", "C2:C5"],
    ["2, 3, 4, 2", "C2:D5"],
    ['"b2"', "B2"],
    ['"B2:A1"', "A1:B2"],
    ['"$A$1:$B$2"', "A1:B2"],
    ['"A:B"', "A1:B1000"],
    ['"2:3"', "A2:Z3"],
    ['"C5:C"', "C5:C1000"],
    ['"Sheet1!A1"', "A1"],
    ["\"'Sheet1'!A1:B1\"", "A1:B1"],
  ])("(%s) is %s", (args, a1) => expect(run(`return sheet.getRange(${args}).getA1Notation();`)).toBe(a1));

  test.each([
    ["0, 1", "The starting row of the range is too small."],
    ["1, 0", "The starting column of the range is too small."],
    ["1, 1, 0", "The number of rows in the range must be at least 1."],
    ["1, 1, 1, 0", "The number of columns in the range must be at least 1."],
    ["1, 27", "The coordinates of the range are outside the dimensions of the sheet."],
    ["1001, 1", "The coordinates of the range are outside the dimensions of the sheet."],
    ['"Other!A1"', "Range not found"],
    ['"no range"', "Range not found"],
    ['"1", 1', "The parameters (String,number) don't match the method signature for SpreadsheetApp.Sheet.getRange."],
  ])("(%s) is refused", (args, sentence) => expect(() => run(`sheet.getRange(${args});`)).toThrow(sentence));

  test("knows its place", () => {
    expect(
      run(`const r = sheet.getRange("B3:D7");
      return [r.getRow(), r.getColumn(), r.getLastRow(), r.getLastColumn(), r.getNumRows(), r.getNumColumns(),
        r.offset(1, 1).getA1Notation(), r.offset(-1, 0, 1, 2).getA1Notation(), r.getCell(2, 3).getA1Notation(), r.getSheet().getName()];`),
    ).toEqual([3, 2, 7, 4, 5, 3, "C4:E8", "B2:C2", "D4", "Sheet1"]);
    expect(() => run(`sheet.getRange("A1").getCell(2, 1);`)).toThrow("Cell reference out of range");
  });
});

describe("values", () => {
  test.each([
    ["1.5", 1.5],
    ["-0.000001", -0.000001],
    ["1e21", 1e21],
    ["true", true],
    ['"text"', "text"],
    ['"12"', 12],
    ['"50%"', 0.5],
    ['"TRUE"', true],
    ['"\'=1+1"', "=1+1"],
    ['"\'12"', "12"],
    ['"=1+1"', 2],
    ['"="', "="],
    ["null", ""],
    ["undefined", ""],
    ['""', ""],
    ['"a\\nb"', "a\nb"],
    ["new Date(Date.UTC(2026, 0, 4, 16))", new Date(Date.UTC(2026, 0, 4, 16))],
  ])("setValue(%s) reads back", (code, value) => {
    expect(run(`return sheet.getRange("B2").setValue("before").setValue(${code}).getValue();`)).toEqual(value);
  });

  test.each(["NaN", "Infinity", "({})", "[1]", "new Date(NaN)", "() => 1", '"x".repeat(50001)'])(
    "setValue(%s) is refused",
    (code) => {
      expect(() => run(`sheet.getRange("A1").setValue(${code});`)).toThrow();
    },
  );

  test("sizes must match to the cell", () => {
    expect(() => run(`sheet.getRange("A1:B2").setValues([[1, 2]]);`)).toThrow(
      "The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.",
    );
    expect(() => run(`sheet.getRange("A1:B2").setValues([[1, 2], [3]]);`)).toThrow(
      "The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.",
    );
    expect(() => run(`sheet.getRange("A1").setValues(1);`)).toThrow(
      "don't match the method signature for SpreadsheetApp.Range.setValues.",
    );
    expect(() => run(`sheet.getRange("A1:A2").setNotes([["a"]]);`)).toThrow("The data has 1 but the range has 2.");
  });

  test("a refused write leaves everything as it was", () => {
    const book = openScript(
      `function main() { SpreadsheetApp.getActiveSheet().getRange("A1:B1").setValues([[1, NaN]]); }`,
    );
    const before = book.snapshot();
    expect(() => book.run("main")).toThrow("Cannot write NaN");
    expect(book.snapshot()).toEqual(before);
  });

  test("rows come as rows, errors as their code, and writes are seen by the next read", () => {
    expect(
      run(`sheet.getRange("A1:C2").setValues([[1, "=A1*2", "=1/0"], ["", "=NOPE()", "=A1&\\"x\\""]]);
      return sheet.getRange("A1:C2").getValues();`),
    ).toEqual([
      [1, 2, "#DIV/0!"],
      ["", "#NAME?", "1x"],
    ]);
  });

  test("a cell formatted as plain text takes text as it is", () => {
    expect(
      run(`const r = sheet.getRange("A1:C1").setNumberFormat("@");
      return r.setValues([["1/3", "=1+1", "'007"]]).getValues()[0];`),
    ).toEqual(["1/3", "=1+1", "007"]);
  });

  test("shown values are formatted", () => {
    expect(
      run(`sheet.getRange("A1:B1").setNumberFormats([["0.0%", "#,##0.00"]]).setValues([[0.256, 1234.5]]);
      return sheet.getRange("A1:C1").getDisplayValues()[0];`),
    ).toEqual(["25.6%", "1,234.50", ""]);
  });

  test("formulas", () => {
    expect(
      run(`sheet.getRange("A1:A3").setFormulas([["=SUM(1;2)"], ["B1+1"], [""]]);
      sheet.getRange("A4").setFormula("=IF(TRUE;\\"a;b\\"\\"c\\";'Sheet1'!B1)");
      return [sheet.getRange("A1:A4").getFormulas(), sheet.getRange("A1:A4").getValues()];`),
    ).toEqual([
      [["=SUM(1,2)"], ["=B1+1"], [""], ['=IF(TRUE,"a;b""c",Sheet1!B1)']],
      [[3], [1], [""], ['a;b"c']],
    ]);
  });

  test("isBlank, clearContent and clear", () => {
    expect(
      run(`const r = sheet.getRange("A1").setValue(1).setNote("n").setFontWeight("bold");
      const filled = r.isBlank(); r.clearContent();
      const kept = [r.isBlank(), r.getNote(), r.getFontWeight()]; r.clear();
      return [filled, kept, [r.getNote(), r.getFontWeight()]];`),
    ).toEqual([false, [true, "n", "bold"], ["", "normal"]]);
  });

  test("appendRow goes under the last row, also under a spill, and adds rows and columns when there are none", () => {
    expect(
      run(
        `sheet.appendRow([1, 2]).appendRow(["=A1"]); return [sheet.getLastRow(), sheet.getLastColumn(), sheet.getRange("A1:B2").getValues()];`,
      ),
    ).toEqual([
      2,
      2,
      [
        [1, 2],
        [1, ""],
      ],
    ]);
    expect(
      run(
        `sheet.getRange("B1000").setValue(1); sheet.appendRow(Array(28).fill("x")); return [sheet.getMaxRows(), sheet.getMaxColumns(), sheet.getLastRow()];`,
      ),
    ).toEqual([1001, 28, 1001]);
    expect(run(`return [sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()];`)).toEqual([
      0,
      0,
      "A1",
    ]);
  });
});

describe("looks", () => {
  test("colours, weights, sizes, alignment", () => {
    expect(
      run(`const r = sheet.getRange("A1:B1");
      r.setBackgrounds([["#F00", null]]).setFontColor("blue").setFontWeights([["bold", "normal"]]).setFontSize(14);
      return [r.getBackgrounds(), r.getFontColor(), r.getFontWeights(), r.getFontSize(), r.getNumberFormat()];`),
    ).toEqual([[["#ff0000", "#ffffff"]], "#0000ff", [["bold", "normal"]], 14, "General"]);
  });
  test("a look set and taken back leaves no trace", () => {
    const book = openScript(`
function set() { SpreadsheetApp.getActiveSheet().getRange("A1:C3").setBackground("#00ff00").setFontWeight("bold").setHorizontalAlignment("center").setNumberFormat("0%").setWrap(true); }
function back() { SpreadsheetApp.getActiveSheet().getRange("A1:C3").setBackground(null).setFontWeight("normal").setHorizontalAlignment("normal").setNumberFormat("general").setWrap(false); }`);
    const before = book.snapshot();
    book.run("set");
    expect(book.snapshot()).not.toEqual(before);
    book.run("back");
    expect(book.snapshot()).toEqual(before);
  });
  test.each([
    ['setBackground("foo")', "Invalid color: foo"],
    ['setHorizontalAlignment("middle")', "Invalid horizontal alignment: middle"],
    ['setFontWeight("fat")', "Invalid font weight: fat"],
    ["setNumberFormat(null)", "The parameters (null) don't match"],
    ['setWrap("yes")', "The parameters (String) don't match"],
  ])("%s is refused", (call, sentence) => expect(() => run(`sheet.getRange("A1").${call};`)).toThrow(sentence));

  test("borders and merged cells are kept", () => {
    const book = openScript(`function main() {
      const sheet = SpreadsheetApp.getActiveSheet();
      sheet.getRange("A1:B2").setBorder(true, true, true, true, false, null, "#ff0000", SpreadsheetApp.BorderStyle.SOLID_MEDIUM);
      sheet.getRange("D1:E1").merge();
      return sheet.getRange("D1").isPartOfMerge();
    }`);
    expect(book.run("main")).toBe(true);
    const [sheet] = book.snapshot()["sheets"] as [{ merges: string[]; borders: Record<string, unknown> }];
    expect(sheet.merges).toEqual(["D1:E1"]);
    expect(JSON.stringify(sheet.borders)).toContain('"style":"medium","color":"#ff0000"');
  });
});

test("what a script writes to a cell one after the other counts as if each was written at once", () => {
  const book = openScript(`
function emptied() { const cell = SpreadsheetApp.getActiveSheet().getRange("A1"); cell.setValue(5); cell.setValue(""); return cell.isBlank(); }
function twice() { const cell = SpreadsheetApp.getActiveSheet().getRange("A2"); cell.setValue(1).setBackground("#ff0000").setValue(2).setFontWeight("bold"); }
function textFirst() { SpreadsheetApp.getActiveSheet().getRange("A3").setNumberFormats([["@"]]).setValues([["007"]]).setFontSize(12); }
function textLast() { SpreadsheetApp.getActiveSheet().getRange("A4").setValues([["007"]]).setNumberFormats([["@"]]); }
function looks() { const cell = SpreadsheetApp.getActiveSheet().getRange("A2"); cell.setBackground("#00ff00"); return [cell.getBackground(), cell.getFontWeight(), cell.getValue()]; }
function formula() { const sheet = SpreadsheetApp.getActiveSheet(); sheet.getRange("B1").setValue(3); sheet.getRange("B2").setFormula("=B1*2"); const before = sheet.getRange("B2").getValue(); sheet.getRange("B1").setValue(4); return [before, sheet.getRange("B2").getValue()]; }
function stopped() { const sheet = SpreadsheetApp.getActiveSheet(); sheet.getRange("C1").setValue("kept"); sheet.insertSheet(1); }
function otherSheet() { const book = SpreadsheetApp.getActive(); const made = book.insertSheet("Other"); book.getSheetByName("Sheet1").getRange("D1").setValue(1); made.getRange("D1").setValue(2); book.deleteSheet(made); }`);
  expect(book.run("emptied")).toBe(true);
  book.run("twice");
  expect(book.run("looks")).toEqual(["#00ff00", "bold", 2]);
  book.run("textFirst");
  book.run("textLast");
  expect(book.values("Sheet1", "A3:A4")).toEqual([["007"], ["7"]]);
  expect(book.run("formula")).toEqual([6, 8]);
  expect(() => book.run("stopped")).toThrow();
  expect(book.values("Sheet1", "C1")).toEqual([["kept"]]);
  book.run("otherSheet");
  expect(book.values("Sheet1", "D1")).toEqual([[1]]);
});

test("everything is computed wherever it stands in a sheet", () => {
  const book = openScript(`/** @customfunction */
function TWO(x) { return [[x], [x + 1]]; }`);
  book.type("Sheet1", "Z998", "=TWO(Y1000)");
  book.type("Sheet1", "Y1000", "=A1+1");
  book.type("Sheet1", "A1", "3");
  book.recalculate();
  expect(book.values("Sheet1", "Z997:Z1000")).toEqual([[""], [4], [5], [""]]);
  const again = openScript("", { data: book.save() });
  expect(again.values("Sheet1", "Y1000:Z1000")).toEqual([[4, ""]]);
  expect(again.values("Sheet1", "Z998")).toEqual([["#NAME?"]]);
});
