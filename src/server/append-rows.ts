import type { UndoWith } from "./undo-with";

export interface AppendArea {
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** The last row of the table that holds anything. */
  readonly lastRow: number;
}

/**
 * Puts rows below the last one of a table in one write, and gives the number of the first. What stands
 * below, also a formula that shows nothing, is moved down and never overwritten.
 *
 * @param formats number format of each column
 */
export function appendRows(
  { sheet, firstColumn, lastColumn, lastRow }: AppendArea,
  rows: readonly (readonly unknown[])[],
  formats: readonly (readonly string[])[],
  undoWith: UndoWith,
): number {
  const first = lastRow + 1;
  const area = (): GoogleAppsScript.Spreadsheet.Range =>
    sheet.getRange(first, firstColumn, rows.length, lastColumn - firstColumn + 1);
  const isTaken =
    sheet.getMaxRows() < lastRow + rows.length || hasContent(area().getValues()) || hasContent(area().getFormulas());
  if (isTaken) {
    sheet.insertRowsAfter(lastRow, rows.length);
    undoWith(() => sheet.deleteRows(first, rows.length));
  }
  const range = area();
  const formatsBefore = range.getNumberFormats();
  undoWith(() => {
    range.clearContent();
    range.setNumberFormats(formatsBefore);
  });
  range.setNumberFormats(formats as string[][]);
  range.setValues(rows as unknown[][]);
  return first;
}

const hasContent = (cells: readonly (readonly unknown[])[]): boolean =>
  cells.some((row) => row.some((cell) => cell !== ""));
