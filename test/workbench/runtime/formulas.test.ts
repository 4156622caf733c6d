import { describe, expect, test } from "vitest";
import { openScript } from "../harness";

const script = `
/** Shows what came. @customfunction */
function SHOW(a, b, c) {
  return JSON.stringify(Array.prototype.slice.call(arguments), (key, value) => value === undefined ? "undefined" : value);
}
/** @customfunction */
function GIVE(code) { return eval("(" + code + ")"); }
/** @customfunction */
function DOUBLE(x) { return Array.isArray(x) ? x.map((row) => row.map((v) => v * 2)) : x * 2; }
/** @customfunction */
function REFUSE(what) { throw new Error("cannot do " + what); }
function untagged() { return "called"; }
function hidden_() { return "never"; }
`;
const book = openScript(script);

describe("arguments", () => {
  const grid = book.evaluateGrid({
    A1: "1",
    A2: "text",
    A3: "TRUE",
    B1: "10%",
    B3: "=1/0",
    C1: "=SHOW(A1:B3)",
    C2: "=SHOW(A1)",
    C3: "=SHOW(A9)",
    C4: "=SHOW(1;;3)",
    C5: "=SHOW(A9:A10)",
    C6: "=SHOW(B3)",
    C7: "=SHOW(A1:A1)",
    C8: "=SHOW(DOUBLE(A1))",
    C9: "=SHOW(1/0)",
    C10: "=SHOW(DOUBLE(A1:B1))",
    C11: "=SHOW()",
  });
  test.each([
    [
      "a range is rows, blanks are empty texts, errors are their code",
      "C1",
      '[[[1,0.1],["text",""],[true,"#DIV/0!"]]]',
    ],
    ["a cell is its value", "C2", "[1]"],
    ["a blank cell is an empty text", "C3", '[""]'],
    ["an argument left out in the middle is an empty text", "C4", '[1,"",3]'],
    ["a blank range", "C5", '[[[""],[""]]]'],
    ["a cell with an error is its code", "C6", '["#DIV/0!"]'],
    ["a range of one cell is its value", "C7", "[1]"],
    ["the result of another formula", "C8", "[2]"],
    ["the rows of another formula", "C10", "[[[2,0.2]]]"],
    ["an error computed on the way is its code", "C9", '["#DIV/0!"]'],
    ["no argument", "C11", "[]"],
  ])("%s", (_, cell, shown) => expect(grid.value(cell)).toBe(shown));
});

describe("results", () => {
  test.each([
    ["1.5", 1.5],
    ['"a"', "a"],
    ["true", true],
    ["null", ""],
    ['""', ""],
    [
      "[[1, 2], [3, 4]]",
      [
        [1, 2],
        [3, 4],
      ],
    ],
    ["[[7]]", 7],
    ['"=1+1"', "=1+1"],
  ])("%s is shown", (code, shown) => expect(book.evaluate(`=GIVE("${code.replace(/"/g, '""')}")`)).toEqual(shown));

  test.each([
    ["NaN", "NaN"],
    ["Infinity", "Infinity"],
    ["undefined", "undefined"],
    ["({ a: 1 })", "object"],
    ["new Map()", "object"],
    ["new Date(NaN)", "invalid date"],
    ["Promise.resolve(1)", "object"],
    ["[]", "an empty array"],
    ["[[]]", "rows without cells"],
    ["[1, 2]", "not made of rows"],
    ["[[1], [1, 2]]", "rows of different lengths"],
    ["[[1, NaN]]", "NaN in row 1, column 2"],
    ["[[1, , 3]]", "undefined in row 1, column 2"],
  ])("%s is refused", (code, why) => {
    const formula = `=GIVE("${code}")`;
    expect(book.evaluate(formula)).toBe("#ERROR!");
    expect(book.explain(formula)).toContain(why);
  });

  test("what a formula throws shows with its message", () => {
    expect(book.evaluate('=REFUSE("this")')).toBe("#ERROR!");
    expect(book.explain('=REFUSE("this")')).toBe("cannot do this");
  });

  test("rows spill, and not over what stands there", () => {
    const grid = book.evaluateGrid({ A1: "1", A2: "2", B1: "=DOUBLE(A1:A2)", D1: "=DOUBLE(A1:A2)", D2: "taken" });
    expect(grid.values("B1:B2")).toEqual([[2], [4]]);
    expect(grid.values("D1:D2")).toEqual([["#REF!"], ["taken"]]);
    expect(grid.message("D1")).toContain("would overwrite data");
    book.type(grid.sheet, "D2", "");
    expect(grid.values("D1:D2")).toEqual([[2], [4]]);
  });
});

describe("names", () => {
  test("case does not matter", () => expect(book.evaluate("=double(2)")).toBe(4));
  test("every top-level function can be called, listed or not", () =>
    expect(book.evaluate("=untagged()")).toBe("called"));
  test("but not one whose name ends in _", () => expect(book.evaluate("=hidden_()")).toBe("#NAME?"));
  test("an unknown name", () => expect(book.evaluate("=KPI_NOTHING(1)")).toBe("#NAME?"));
  test("a formula of another script", () =>
    expect(openScript("function onOpen() {}").evaluate("=SHOW(1)")).toBe("#NAME?"));
  test("listed formulas with their parameters", () => {
    expect([...book.formulas]).toEqual([
      ["SHOW", ["a", "b", "c"]],
      ["GIVE", ["code"]],
      ["DOUBLE", ["x"]],
      ["REFUSE", ["what"]],
    ]);
  });
});

describe("recalculation", () => {
  test("one execution for one formula over a range, again only when its arguments change", () => {
    const fresh = openScript(script);
    const { sheet } = fresh.evaluateGrid({ A1: "1", A2: "2", A3: "3", B1: "=DOUBLE(A1:A3)", F1: "x" });
    fresh.executions.reset();
    fresh.type(sheet, "A2", "20");
    expect(fresh.executions.byName).toEqual({ DOUBLE: 1 });
    expect(fresh.values(sheet, "B1:B3")).toEqual([[2], [40], [6]]);
    fresh.type(sheet, "F1", "y");
    expect(fresh.executions.total).toBe(1);
  });

  test("results are kept for arguments seen before, until everything is recalculated", () => {
    const fresh = openScript(script);
    fresh.evaluate("=DOUBLE(2)");
    fresh.evaluate("=DOUBLE(2)");
    expect(fresh.executions.total).toBe(1);
    fresh.recalculate();
    fresh.evaluate("=DOUBLE(2)");
    expect(fresh.executions.total).toBe(2);
  });

  test.each(["=SHOW(NOW())", "=SHOW(RAND())", "=SHOW(RANDBETWEEN(1;6))"])("%s is refused", (formula) => {
    const grid = book.evaluateGrid({ A1: formula, B1: formula.slice(0, 1) + formula.slice(6, -1), C1: "=SHOW(B1)" });
    expect([grid.value("A1"), grid.value("C1")]).toEqual(["#ERROR!", "#ERROR!"]);
    expect(grid.message("C1")).toContain("NOW(), RAND()");
  });
});

describe("what a formula may do", () => {
  const may = openScript(
    `
/** @customfunction */
function READS() { const sheet = SpreadsheetApp.getActiveSheet(); return sheet.getRange("A1").getValue(); }
/** @customfunction */
function WHERE() { return SpreadsheetApp.getActiveRange().getA1Notation(); }
/** @customfunction */
function WRITES() { SpreadsheetApp.getActiveSheet().getRange("Z1").setValue(1); return 1; }
/** @customfunction */
function ADDS() { SpreadsheetApp.getActive().insertSheet("x"); return 1; }
/** @customfunction */
function SHOWS() { SpreadsheetApp.getUi(); return 1; }
/** @customfunction */
function ASKS() { return [[Session.getActiveUserLocale(), Session.getActiveUser().getEmail(), Session.getScriptTimeZone()]]; }
/** @customfunction */
function PAGE() { return HtmlService.createHtmlOutputFromFile("texts").getContent(); }
/** @customfunction */
function OWNER() { PropertiesService.getUserProperties().setProperty("a", "b"); return 1; }
/** @customfunction */
function OTHER() { return SpreadsheetApp.openById("x"); }
`,
    { files: { texts: "{}" }, userLocale: "zh_CN" },
  );
  const { sheet } = may.evaluateGrid({ A1: "5", B1: "=READS()", B2: "=WHERE()", B3: "=ASKS()", B4: "=PAGE()" });

  test("read the sheet it stands in", () => expect(may.values(sheet, "B1")).toEqual([[5]]));
  test("know its cell", () => expect(may.values(sheet, "B2")).toEqual([["B2"]]));
  test("know the person's language but not the person", () =>
    expect(may.values(sheet, "B3:D3")).toEqual([["zh_CN", "", "Etc/UTC"]]));
  test("read files of the build", () => expect(may.values(sheet, "B4")).toEqual([["{}"]]));
  test.each([
    ["=WRITES()", "You do not have permission to call setValue"],
    ["=ADDS()", "You do not have permission to call insertSheet"],
    ["=SHOWS()", "You do not have permission to call SpreadsheetApp.getUi."],
    ["=OWNER()", "You do not have permission to call setProperty"],
    ["=OTHER()", "You do not have permission to call openById"],
  ])("%s is refused", (formula, sentence) => expect(may.explain(formula)).toContain(sentence));
  test("and its calls are no service calls of a script", () => expect(may.calls.total).toBe(0));
});

test("steps that belong together are computed when one reads, and after the last", async () => {
  const book = openScript(`/** @customfunction */
function TWICE(x) { return x * 2; }
function write(a1, text) { SpreadsheetApp.getActive().getSheets()[0].getRange(a1).setValue(text); }
function read(a1) { return SpreadsheetApp.getActive().getSheets()[0].getRange(a1).getValue(); }
function sheet() { SpreadsheetApp.getActive().insertSheet("Other").getRange("A1").setValue("=TWICE(Sheet1!A1)"); }`);
  const read = await book.together(async () => {
    book.run("write", "A1", 1);
    book.run("write", "B1", "=TWICE(A1)");
    expect(book.executions.total).toBe(0);
    const first = book.run("read", "B1");
    book.run("write", "A1", 5);
    book.run("sheet");
    expect(book.executions.total).toBe(1);
    return first;
  });
  expect(read).toBe(2);
  expect([book.values("Sheet1", "B1"), book.values("Other", "A1")]).toEqual([[[10]], [[10]]]);
  await expect(
    book.together(async () => {
      book.run("write", "A1", 7);
      throw new Error("stopped");
    }),
  ).rejects.toThrow("stopped");
  expect(
    book.model.getters.getEvaluatedCell({ sheetId: book.model.getters.getSheetIds()[0]!, col: 1, row: 0 }).value,
  ).toBe(14);
});
