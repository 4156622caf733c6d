import { freeTitle } from "../templates/free-title";
import type { UndoWith } from "./undo-with";

type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A new sheet after the last one with a bold, frozen header line; a name that is taken gets a number. */
export function newTable(
  book: Book,
  title: string,
  headers: readonly string[],
  undoWith: UndoWith,
): GoogleAppsScript.Spreadsheet.Sheet {
  const before = book.getActiveSheet();
  const sheets = book.getSheets();
  const name = freeTitle(title, new Set(sheets.map((each) => each.getName())));
  const sheet = book.insertSheet(name, sheets.length);
  undoWith(() => {
    book.setActiveSheet(before);
    book.deleteSheet(sheet);
  });
  const line = sheet.getRange(1, 1, 1, headers.length);
  line.setValues([headers as string[]]);
  line.setFontWeight("bold");
  line.setBackground("#e8f0fe");
  sheet.setFrozenRows(1);
  sheet.setColumnWidth(1, 220);
  return sheet;
}
