import { expect, test } from "vitest";
import { openScript } from "../harness";

const book = openScript("function none() {}");

test("N, which the engine lacks, reads numbers and yes as the sheets do", () => {
  const grid = book.evaluateGrid({
    A1: "5",
    A2: "text",
    A3: "TRUE",
    A4: "2026-01-05",
    A5: "=1/0",
    B1: "=N(A1)",
    B2: "=N(A2)",
    B3: "=N(A3)",
    B4: "=N(A4)",
    B5: "=N(A5)",
    B6: "=N(A9)",
    B7: "=N(A1:A3)",
  });
  expect(grid.values("B1:B7").flat()).toEqual([5, 0, 1, 46027, "#DIV/0!", 0, 5]);
});

test("ERROR.TYPE, which the engine lacks, numbers errors as the sheets do", () => {
  const grid = book.evaluateGrid({
    A1: "=1/0",
    A2: "=NoSuchFormula()",
    A3: "=Nowhere!A1",
    A4: "=NA()",
    A5: "=SUM(",
    A6: "5",
    ...Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((row) => [`B${row}`, `=ERROR.TYPE(A${row})`])),
  });
  // https://support.google.com/docs/answer/3238305
  expect(grid.values("B1:B7").flat()).toEqual([2, 5, 4, 7, 8, "#N/A", "#N/A"]);
});

test("a circle, a formula cut short and a sheet that is not there show the sheets' codes", () => {
  const grid = book.evaluateGrid({ A1: "=A1", B1: "=SUM(", C1: "=Nowhere!A1" });
  expect(grid.values("A1:C1")).toEqual([["#REF!", "#ERROR!", "#REF!"]]);
});

// @compatibility: the sheets' IFERROR also catches a name that nobody knows; the engine does not compute such a formula.
test("errors are caught by IFERROR whatever their code", () => {
  const grid = book.evaluateGrid({ A1: "=IFERROR(1/0;1)", B1: "=IFERROR(none();2)", C1: "=IFERROR(Nowhere!A1;3)" });
  expect(grid.values("A1:C1")).toEqual([[1, 2, 3]]);
});
