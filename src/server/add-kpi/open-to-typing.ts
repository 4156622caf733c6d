import { inLanguage } from "../../i18n/words";
import { protectedNote } from "../../templates/protected-note";
import type { UndoWith } from "../undo-with";
import { protectFormulas } from "./protect-formulas";

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Takes a cell out of the areas whose formulas a template protects: nobody is warned for typing there. */
export function openToTyping(cell: Range, undoWith: UndoWith): void {
  for (const protection of cell.getSheet().getProtections(SpreadsheetApp.ProtectionType.RANGE)) {
    const language = (["en", "zh"] as const).find(
      (each) => protection.getDescription() === inLanguage(protectedNote(), each),
    );
    const whole = protection.getRange();
    if (!language || !holds(whole, cell)) continue;
    const [first, ...others] = around(whole, cell);
    for (const area of others) protectFormulas(area, language, undoWith);
    if (first) {
      undoWith(() => protection.setRange(whole));
      protection.setRange(first);
    } else {
      undoWith(() => protectFormulas(whole, language, () => {}));
      protection.remove();
    }
  }
}

const holds = (area: Range, cell: Range): boolean =>
  area.getRow() <= cell.getRow() &&
  cell.getRow() <= area.getLastRow() &&
  area.getColumn() <= cell.getColumn() &&
  cell.getColumn() <= area.getLastColumn();

/** What is left of an area without one of its cells: above, below, on its left and on its right. */
function around(area: Range, cell: Range): Range[] {
  const [top, left, bottom, right] = [area.getRow(), area.getColumn(), area.getLastRow(), area.getLastColumn()];
  const [row, column] = [cell.getRow(), cell.getColumn()];
  const parts: readonly (readonly [row: number, column: number, rows: number, columns: number])[] = [
    [top, left, row - top, right - left + 1],
    [row + 1, left, bottom - row, right - left + 1],
    [row, left, 1, column - left],
    [row, column + 1, 1, right - column],
  ];
  return parts
    .filter(([, , rows, columns]) => rows > 0 && columns > 0)
    .map((part) => area.getSheet().getRange(...part));
}
