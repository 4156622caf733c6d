import fc from "fast-check";
import { expect, test } from "vitest";
import { cellAddress, cellArea } from "../../../src/core/sheet/cell-area";
import { splitCall } from "../../../src/core/sheet/split-call";

test.each([
  ["=KPI_CAC(B2; C2)", "KPI_CAC", ["B2", "C2"]],
  ["=kpi_cac(B2,C2)", "KPI_CAC", ["B2", "C2"]],
  ['= KPI_X ( A1:B3 ; "a;b" ; {1,2} )', "KPI_X", ["A1:B3", '"a;b"', "{1,2}"]],
  ["=KPI_X('a;b(c'!A1; SUM(A1; A2))", "KPI_X", ["'a;b(c'!A1", "SUM(A1; A2)"]],
  ["=KPI_X()", "KPI_X", []],
  ["=KPI_X(A1;;3)", "KPI_X", ["A1", "", "3"]],
  ['=KPI_X("say ""hi"")")', "KPI_X", ['"say ""hi"")"']],
])("%s is one call", (formula, name, args) => expect(splitCall(formula)).toEqual({ name, args }));

test.each(["=KPI_X(A1)+1", "=A1", "KPI_X(A1)", "=KPI_X(A1", "=IFERROR(KPI_X(A1);0)*2", "="])("%s is not", (formula) =>
  expect(splitCall(formula)).toBeNull(),
);

test.each([
  ["B2", "", 2, 2, 2, 2],
  ["$B$2:C13", "", 2, 2, 13, 3],
  ["'Data 2'!A1:B2", "'Data 2'!", 1, 1, 2, 2],
  ["数据!AA10", "数据!", 10, 27, 10, 27],
  ["C13:B2", "", 2, 2, 13, 3],
])("%s", (reference, sheet, top, left, bottom, right) =>
  expect(cellArea(reference)).toEqual({ sheet, top, left, bottom, right }),
);

test.each(["A2:A", "A:A", "name", "12", "A0", '"A1"', "SUM(A1)"])("%s is no closed range", (reference) =>
  expect(cellArea(reference)).toBeNull(),
);

test("an address reads back", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99999 }), fc.integer({ min: 1, max: 18278 }), (row, column) => {
      const area = cellArea(cellAddress(row, column));
      return area?.top === row && area.left === column;
    }),
    { seed: 5 },
  );
});
