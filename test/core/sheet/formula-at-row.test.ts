import { expect, test } from "vitest";
import { formulaAtRow } from "../../../src/core/sheet/formula-at-row";

test.each([
  ["=A9", "=A10"],
  ["=$A9+B$9+$C$9", "=$A10+B$9+$C$9"],
  ["='Plan A9'!$A9", "='Plan A9'!$A10"],
  ["=Plan!A9:B9", "=Plan!A10:B10"],
  ['=IF(A9="A9";"";LOG10(A9))', '=IF(A10="A9";"";LOG10(A10))'],
  ["=SUM($B9:9;$B$9:$9;'Plan 1:9'!C9:9;\"1:9\")", "=SUM($B10:10;$B$9:$9;'Plan 1:9'!C10:10;\"1:9\")"],
  ["=KPI_AOV1(A8)", "=KPI_AOV1(A9)"],
  ["=LOG10 (2)+Q1_2024+ABCD9", "=LOG10 (2)+Q1_2024+ABCD9"],
])("%s copied from row 9 to row 10 is %s", (formula, moved) => expect(formulaAtRow(formula, 9, 10)).toBe(moved));

test("goes there and back", () => {
  const formula = "=IF('Ops''s data'!$A9=\"\";0;SUM($B$2:$B9))";
  expect(formulaAtRow(formulaAtRow(formula, 9, 40), 40, 9)).toBe(formula);
});
