import { findFunction } from "../../functions/all";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A cell whose formula calls this add-on. */
export interface AddOnFormula {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** Every such cell of the workbook, sheet by sheet, row by row. */
export function addOnFormulas(sheets: readonly Sheet[]): AddOnFormula[] {
  const found: AddOnFormula[] = [];
  for (const sheet of sheets) {
    const rows = sheet.getLastRow();
    const columns = sheet.getLastColumn();
    if (rows === 0 || columns === 0) continue;
    sheet
      .getRange(1, 1, rows, columns)
      .getFormulas()
      .forEach((line, r) => {
        line.forEach((formula, c) => {
          if (callsAddOn(formula)) found.push({ sheet, row: r + 1, column: c + 1, formula });
        });
      });
  }
  return found;
}

/** True when a formula calls one of our functions; names inside texts do not count. */
export function callsAddOn(formula: string): boolean {
  if (!formula.startsWith("=")) return false;
  const names = formula.replace(/"[^"]*"/g, '""').match(/[A-Za-z_][A-Za-z0-9_.]*(?=\s*\()/g) ?? [];
  return names.some((name) => findFunction(name.toUpperCase()) !== undefined);
}
