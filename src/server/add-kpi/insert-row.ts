import type { UndoWith } from "../undo-with";

/** An empty row above `row`, dressed as the one that stands there: formats, checks and height. */
export function insertRow(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  row: number,
  undoWith: UndoWith,
): GoogleAppsScript.Spreadsheet.Range {
  sheet.insertRowsBefore(row, 1);
  undoWith(() => sheet.deleteRows(row, 1));
  const width = sheet.getLastColumn();
  const model = sheet.getRange(row + 1, 1, 1, width);
  const fresh = sheet.getRange(row, 1, 1, width);
  model.copyTo(fresh, SpreadsheetApp.CopyPasteType.PASTE_FORMAT, false);
  fresh.setDataValidations(model.getDataValidations());
  sheet.setRowHeight(row, sheet.getRowHeight(row + 1));
  return fresh;
}
