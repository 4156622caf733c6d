import type { LifeWords } from "../../i18n/life";
import { rangeContent } from "../range-content";
import { transaction } from "../transaction";
import { contentCheck, type Replaced, readRecord, writeRecord } from "./record-sheet";

type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface Restored {
  readonly restored: number;
  /** Changed since, or on a sheet that is gone: left as they are and still listed. */
  readonly left: readonly Replaced[];
}

/** Brings the add-on's formulas back where the cells still hold what was put there. All of it or nothing. */
export function restoreFormulas(book: Book, record: Sheet, words: LifeWords): Restored {
  const sheets = new Map(book.getSheets().map((sheet) => [sheet.getSheetId(), sheet]));
  const entries = readRecord(record);
  const isUnchanged = (entry: Replaced): boolean => {
    const sheet = sheets.get(entry.sheetId);
    return sheet !== undefined && contentCheck(sheet.getRange(entry.area)) === entry.check;
  };
  const back = entries.filter(isUnchanged);
  const left = entries.filter((entry) => !back.includes(entry));
  return transaction((undo) => {
    const rangeOf = ({ sheetId, area }: Replaced): GoogleAppsScript.Spreadsheet.Range =>
      sheets.get(sheetId)!.getRange(area);
    for (const entry of back) {
      const range = rangeOf(entry);
      const content = rangeContent(range);
      undo(() => {
        range.clearContent();
        range.setValues(content);
      });
      range.clearContent();
    }
    // Every cell is free before the first result spills.
    for (const entry of back) {
      if (entry.formula) rangeOf(entry).getCell(1, 1).setFormula(entry.formula);
    }
    SpreadsheetApp.flush();
    if (left.length > 0) {
      undo(() => writeRecord(record, entries, words));
      writeRecord(record, left, words);
      SpreadsheetApp.flush();
    } else book.deleteSheet(record);
    return { restored: back.filter(({ formula }) => formula !== "").length, left };
  });
}
