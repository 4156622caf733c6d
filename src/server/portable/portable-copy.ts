import { cellAddress } from "../../core/sheet/cell-area";
import { splitCall } from "../../core/sheet/split-call";
import type { Context } from "../../functions/context";
import { nativeFormulas } from "../../functions/portable/native-formula";
import type { LifeWords } from "../../i18n/life";
import { resultWords } from "../../i18n/results";
import { freeTitle } from "../../templates/free-title";
import { writtenBack } from "../range-content";
import { transaction } from "../transaction";
import type { AddOnFormula } from "./add-on-formulas";
import { lostCells } from "./lost-cells";
import { reached } from "./reached";
import { contentCheck, type Replaced, writeRecord } from "./record-sheet";
import { resultSize } from "./result-size";

type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

interface Piece {
  readonly sheet: Sheet;
  readonly range: Range;
  readonly anchor: string;
  readonly formula: string;
  readonly shown: readonly (readonly unknown[])[];
  became: "native" | "value";
}

/**
 * Replaces every formula of the add-on by formulas of Sheets where those show the same, else by the values shown,
 * and lists them on a hidden sheet. All of it or nothing: when anything would look different afterwards, it is taken back.
 */
export function portableCopy(
  book: Book,
  found: readonly AddOnFormula[],
  words: LifeWords,
  context: Context,
): readonly Replaced[] {
  const sheets = [...new Map(found.map(({ sheet }) => [sheet.getSheetId(), sheet])).values()];
  const before = sheets.map(shownValues);
  const pieces = found.map((each): Piece => {
    const { rows, columns } = resultSize(each, book, context);
    const range = each.sheet.getRange(each.row, each.column, rows, columns);
    return {
      sheet: each.sheet,
      range,
      anchor: cellAddress(each.row, each.column),
      formula: each.formula,
      shown: range.getValues() as unknown[][],
      became: "value",
    };
  });
  return transaction((undo) => {
    const active = book.getActiveSheet();
    const all = book.getSheets();
    const taken = new Set(all.map((sheet) => sheet.getName()));
    const record = book.insertSheet(freeTitle(words.portableSheet, taken), all.length);
    undo(() => book.deleteSheet(record));
    book.setActiveSheet(active);
    record.hideSheet();
    // Listed before the first cell changes: a run that is cut off leaves the way back.
    writeRecord(record, pieces.map(replacedOf), words);
    for (const piece of pieces) {
      undo(() => {
        piece.range.clearContent();
        piece.range.getCell(1, 1).setFormula(piece.formula);
      });
      const native = nativeOf(piece, context);
      piece.range.clearContent();
      piece.range.setValues(native ?? literal(piece.shown));
      if (native) piece.became = "native";
    }
    SpreadsheetApp.flush();
    for (const piece of pieces) {
      if (piece.became === "native" && !sameCells(piece.range.getValues() as unknown[][], piece.shown)) {
        piece.range.setValues(literal(piece.shown));
        piece.became = "value";
      }
    }
    SpreadsheetApp.flush();
    // What nested formulas had filled comes first: formulas of Sheets that read it then fill their own cells again.
    for (const near of [true, false]) {
      sheets.forEach((sheet, i) => {
        const whole = wholeOf(sheet);
        const lost = lostCells(before[i]!, whole.getValues(), whole.getFormulas());
        const ours = found.filter((each) => each.sheet.getSheetId() === sheet.getSheetId());
        pieces.push(...restoreLost(sheet, before[i]!, near ? reached(lost, ours) : lost, undo));
      });
      SpreadsheetApp.flush();
    }
    sheets.forEach((sheet, i) => {
      if (!sameCells(shownValues(sheet), before[i]!)) throw new Error(`${sheet.getName()} would show something else`);
    });
    const entries = pieces.map((piece) => ({ ...replacedOf(piece), check: contentCheck(piece.range) }));
    writeRecord(record, entries, words);
    SpreadsheetApp.flush();
    return entries;
  });
}

const wholeOf = (sheet: Sheet): Range =>
  sheet.getRange(1, 1, Math.max(1, sheet.getLastRow()), Math.max(1, sheet.getLastColumn()));

const shownValues = (sheet: Sheet): unknown[][] => wholeOf(sheet).getValues() as unknown[][];

const replacedOf = ({ sheet, range, anchor, formula, became }: Piece): Replaced => ({
  sheetName: sheet.getName(),
  cell: anchor,
  formula,
  became,
  area: range.getA1Notation(),
  sheetId: sheet.getSheetId(),
  check: "",
});

function nativeOf({ formula, shown }: Piece, context: Context): string[][] | null {
  const call = splitCall(formula);
  const native = call && nativeFormulas(call, context.words(resultWords).noResult);
  return native && native.length === shown.length && native[0]!.length === shown[0]!.length ? native : null;
}

/** Cells that are empty now and were not, row by row as values. */
function restoreLost(
  sheet: Sheet,
  before: readonly (readonly unknown[])[],
  isLost: (row: number, column: number) => boolean,
  undo: (step: () => void) => void,
): Piece[] {
  const lost: Piece[] = [];
  before.forEach((row, r) => {
    for (let c = 0; c < row.length; c += 1) {
      if (!isLost(r, c)) continue;
      let end = c + 1;
      while (isLost(r, end)) end += 1;
      const range = sheet.getRange(r + 1, c + 1, 1, end - c);
      const shown = [row.slice(c, end)];
      undo(() => range.clearContent());
      range.setValues(literal(shown));
      lost.push({ sheet, range, anchor: cellAddress(r + 1, c + 1), formula: "", shown, became: "value" });
      c = end;
    }
  });
  return lost;
}

/** Values as they are to be written: a text stays a text whatever it starts with. */
const literal = (cells: readonly (readonly unknown[])[]): unknown[][] => cells.map((row) => row.map(writtenBack));

function sameCells(after: readonly (readonly unknown[])[], before: readonly (readonly unknown[])[]): boolean {
  return before.every((row, r) => row.every((value, c) => isSame(after[r]?.[c] ?? "", value)));
}

function isSame(a: unknown, b: unknown): boolean {
  if (typeof a === "number" && typeof b === "number") return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));
  return String(a) === String(b);
}
