import type { Context } from "../../functions/context";
import { type LifeWords, lifeWords } from "../../i18n/life";
import { newTable } from "../new-table";
import type { ScorecardTable } from "../scorecard-table";
import { textCell } from "../text-cell";
import { transaction } from "../transaction";
import { closedRows } from "./closed-rows";

type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const WIDTH = 7;

/** The History sheet, in whichever language it was made; null before the first period is closed. */
export function findHistory(book: Book): Sheet | null {
  return book.getSheetByName(lifeWords.en().historySheet) ?? book.getSheetByName(lifeWords.zh().historySheet);
}

/** How many rows of these scorecards History holds for that period. */
export function closedCount(history: Sheet | null, period: string, cards: readonly string[]): number {
  return history ? readHistory(history).filter((row) => isOf(row, period, cards)).length : 0;
}

/**
 * Copies the scorecards' figures to History under the period's key, in place of what stood there under it.
 * One write: the sheet holds the old rows or the new ones.
 *
 * @returns how many rows the period has now
 */
export function closePeriod(
  book: Book,
  cards: readonly ScorecardTable[],
  period: string,
  words: LifeWords,
  context: Context,
): number {
  const rows = cards.flatMap((card) => closedRows(card, period, words, context));
  return transaction((undo) => {
    const history = findHistory(book) ?? newHistory(book, words, undo);
    const old = readHistory(history);
    const samples = sampleRows(history, old.length);
    const names = cards.map(({ sheet }) => sheet.getName());
    const kept = old.filter((row, i) => !samples[i] && !isOf(row, period, names) && row.some((cell) => cell !== ""));
    // Oldest first, whatever the order of closing: trends and signals read the rows in this order.
    const inOrder = [...kept, ...rows].sort((a, b) =>
      String(a[0]) < String(b[0]) ? -1 : String(a[0]) > String(b[0]) ? 1 : 0,
    );
    const next = inOrder.map((row) => row.map((value) => (typeof value === "string" ? textCell(value) : value)));
    const height = Math.max(old.length, next.length);
    const grid = [...next, ...Array.from({ length: height - next.length }, () => Array<unknown>(WIDTH).fill(""))];
    const missing = height + 1 - history.getMaxRows();
    if (missing > 0) history.insertRowsAfter(history.getMaxRows(), missing);
    const range = history.getRange(2, 1, height, WIDTH);
    undo(() => {
      range.clearContent();
      if (old.length > 0) {
        history
          .getRange(2, 1, old.length, WIDTH)
          .setValues(old.map((row) => row.map((value) => (typeof value === "string" ? textCell(value) : value))));
      }
    });
    if (samples.some(Boolean)) {
      const styles = range.getFontStyles();
      undo(() => range.setFontStyles(styles));
      range.setFontStyle("normal");
    }
    range.setValues(grid);
    SpreadsheetApp.flush();
    return rows.length;
  });
}

function newHistory(book: Book, words: LifeWords, undo: (step: () => void) => void): Sheet {
  const before = book.getActiveSheet();
  const history = newTable(book, words.historySheet, words.historyHeaders, undo);
  book.setActiveSheet(before);
  return history;
}

function readHistory(history: Sheet): unknown[][] {
  const rows = history.getLastRow() - 1;
  return rows > 0 ? (history.getRange(2, 1, rows, WIDTH).getValues() as unknown[][]) : [];
}

/** Sample months of a template are in italics; none of them stands beside real ones. */
const sampleRows = (history: Sheet, rows: number): boolean[] =>
  rows > 0
    ? history
        .getRange(2, 1, rows, 1)
        .getFontStyles()
        .map(([style]) => style === "italic")
    : [];

const isOf = (row: readonly unknown[], period: string, cards: readonly string[]): boolean =>
  String(row[0]) === period && cards.includes(String(row[1]));
