import type { Context } from "../../functions/context";
import { type LifeWords, lifeWords } from "../../i18n/life";
import { newTable } from "../new-table";
import type { ScorecardTable } from "../scorecard-table";
import type { Place } from "../targets";
import { transaction } from "../transaction";
import type { UndoWith } from "../undo-with";
import { checkHeaders } from "./check-headers";
import { clearSampleActions } from "./clear-sample-actions";
import { closedFindings } from "./closed-findings";
import { closedRows } from "./closed-rows";
import { rememberCards, renamedCards } from "./renamed-cards";
import { type Closed, closedCells, isOf, replaceClosed } from "./replace-closed";
import { showUnits } from "./show-units";

type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What is closed: scorecards, the period's key, and the tables of all sheets, where their plans are looked for. */
export interface Closing {
  readonly cards: readonly ScorecardTable[];
  readonly period: string;
  readonly tables: readonly (ScorecardTable | null)[];
}

/** The History sheet, in whichever language it was made; null before the first period is closed. */
export const findHistory = (book: Book): Sheet | null => findSheet(book, "historySheet");

/**
 * How many rows of these scorecards History holds for that period.
 *
 * @throws {KpiError} when the columns of History or of the findings stand elsewhere than closing put them
 */
export function closedCount(place: Place, closing: Closing): number {
  const history = findHistory(place.book);
  const closed = closedOf(place, closing);
  if (history) checkHeaders(history, "historyHeaders");
  const findings = findSheet(place.book, "findingsSheet");
  if (findings) checkHeaders(findings, "findingsHeaders");
  return history ? closedCells(history).filter((row) => isOf(row, closed)).length : 0;
}

/**
 * Copies the scorecards' figures to History and what their health check finds to the findings, under the period's key,
 * in place of what stood there under it; the sample rows of both and of the action log leave.
 *
 * @returns how many rows the period has now
 */
export function closePeriod(place: Place, closing: Closing, words: LifeWords, context: Context): number {
  const { book } = place;
  const { cards, period } = closing;
  const closed = closedOf(place, closing);
  const rows = cards.flatMap((card) => closedRows(card, period, words, context));
  return transaction((undo) => {
    const history = findHistory(book) ?? newSheet(book, words.historySheet, words.historyHeaders, undo);
    replaceClosed(history, rows, words.historyHeaders, closed, undo);
    showUnits(history, place.language, undo);
    writeFindings(place, closing, closed, { words, context }, undo);
    const actions = findSheet(book, "actionSheet");
    if (actions) clearSampleActions(book, actions, undo);
    rememberCards(
      cards.map(({ sheet }) => sheet),
      closed.renamed,
      undo,
    );
    SpreadsheetApp.flush();
    return rows.length;
  });
}

/** Records what the health check finds for a period that History holds already, and leaves its figures alone. */
export function checkPeriod(place: Place, closing: Closing, words: LifeWords, context: Context): void {
  transaction((undo) => {
    writeFindings(place, closing, closedOf(place, closing), { words, context }, undo);
    SpreadsheetApp.flush();
  });
}

function writeFindings(
  place: Place,
  closing: Closing,
  closed: Closed,
  { words, context }: { readonly words: LifeWords; readonly context: Context },
  undo: UndoWith,
): void {
  const { book } = place;
  const { findingsSheet: title, findingsHeaders: headers } = words;
  const findings = findSheet(book, "findingsSheet") ?? newSheet(book, title, headers, undo);
  replaceClosed(findings, closedFindings(place, closing, context), headers, closed, undo);
}

const closedOf = ({ book, timeZone }: Place, { cards, period }: Closing): Closed => ({
  period,
  names: cards.map(({ sheet }) => sheet.getName()),
  renamed: renamedCards(book),
  timeZone,
});

const findSheet = (book: Book, title: "historySheet" | "findingsSheet" | "actionSheet"): Sheet | null =>
  book.getSheetByName(lifeWords.en()[title]) ?? book.getSheetByName(lifeWords.zh()[title]);

function newSheet(book: Book, title: string, headers: readonly string[], undo: UndoWith): Sheet {
  const before = book.getActiveSheet();
  const sheet = newTable(book, title, headers, undo);
  book.setActiveSheet(before);
  return sheet;
}
