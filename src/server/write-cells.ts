import { KpiError } from "../core/kpi-error";
import { cellAddress } from "../core/sheet/cell-area";
import { writtenBack } from "./range-content";
import type { UndoWith } from "./undo-with";

/**
 * Writes cells of one column, each where it changes; what stands between them is not touched.
 *
 * @param values by row of the sheet
 * @throws {KpiError} formula_in_the_way, naming the cells, before anything is written
 */
export function writeCells(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  column: number,
  values: ReadonlyMap<number, unknown>,
  undoWith: UndoWith,
): void {
  const rows = [...values.keys()];
  const top = Math.min(...rows);
  const whole = sheet.getRange(top, column, Math.max(...rows) - top + 1, 1);
  const formulas = whole.getFormulas();
  const taken = rows.filter((row) => formulas[row - top]![0] !== "");
  if (taken.length > 0) {
    throw new KpiError("formula_in_the_way", { got: taken.map((row) => cellAddress(row, column)).join(", ") });
  }
  const before = whole.getValues() as unknown[][];
  for (const [row, value] of values) {
    const old = before[row - top]![0];
    if (old === value) continue;
    const cell = sheet.getRange(row, column);
    undoWith(() => cell.setValue(writtenBack(old)));
    cell.setValue(value);
  }
}
