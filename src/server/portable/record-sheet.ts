import { isDate } from "../../functions/cell";
import { type LifeWords, lifeWords } from "../../i18n/life";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What was replaced, and by what: all that bringing it back needs. */
export interface Replaced {
  readonly sheetName: string;
  readonly cell: string;
  /** The add-on's formula; "" for cells that another formula's result reached. */
  readonly formula: string;
  readonly became: "native" | "value";
  readonly area: string;
  readonly sheetId: number;
  /** Of what was written, so that later changes are seen. */
  readonly check: string;
}

/** The hidden sheet with the list, in whichever language it was written; null when there is none. */
export function findRecord(sheets: readonly Sheet[]): Sheet | null {
  const titles = [lifeWords.en(), lifeWords.zh()].map((words) => words.portableSheet);
  return sheets.find((sheet) => titles.includes(sheet.getName()) && sheet.getLastRow() > 0) ?? null;
}

/** Writes the list anew, as text throughout: formulas in it must not come to life. */
export function writeRecord(sheet: Sheet, entries: readonly Replaced[], words: LifeWords): void {
  const rows = entries.map((entry) =>
    [
      entry.sheetName,
      entry.cell,
      entry.formula,
      entry.became === "native" ? words.becameNative : words.becameValue,
      entry.area,
      String(entry.sheetId),
      entry.check,
    ].map((text) => (text === "" ? "" : `'${text}`)),
  );
  const used = sheet.getLastRow();
  if (used > rows.length + 1) sheet.getRange(1, 1, used, words.portableHeaders.length).clearContent();
  sheet.getRange(1, 1, rows.length + 1, words.portableHeaders.length).setValues([[...words.portableHeaders], ...rows]);
}

/** Reads the list back. */
export function readRecord(sheet: Sheet): Replaced[] {
  const native = [lifeWords.en().becameNative, lifeWords.zh().becameNative];
  const rows = sheet.getLastRow() - 1;
  if (rows < 1) return [];
  return sheet
    .getRange(2, 1, rows, 7)
    .getValues()
    .map((row) => row.map(String))
    .map(([sheetName, cell, formula, became, area, sheetId, check]) => ({
      sheetName: sheetName!,
      cell: cell!,
      formula: formula!,
      became: native.includes(became!) ? "native" : "value",
      area: area!,
      sheetId: Number(sheetId),
      check: check!,
    }));
}

/** A short sign of a range's content: its formulas where it has any, else its values. */
export function contentCheck(range: GoogleAppsScript.Spreadsheet.Range): string {
  const values = range.getValues() as unknown[][];
  const content = range.getFormulas().map((row, r) => row.map((formula, c) => formula || plain(values[r]![c])));
  return hash(JSON.stringify(content));
}

const plain = (value: unknown): unknown => (isDate(value) ? value.getTime() : value);

/** FNV-1a, 32 bits: enough to notice a change, not meant against forgery. */
function hash(text: string): string {
  let sum = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return `${text.length}-${sum.toString(16)}`;
}
