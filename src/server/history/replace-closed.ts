import { calendarDay } from "../../core/calendar/calendar-day";
import { dayText } from "../../core/calendar/day-text";
import { isDate } from "../../functions/cell";
import { writtenBack } from "../range-content";
import type { UndoWith } from "../undo-with";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Whose rows are meant. */
export interface Closed {
  readonly period: string;
  readonly names: readonly string[];
  /** Present names of scorecards by the name they were closed under. */
  readonly renamed: ReadonlyMap<string, string>;
  readonly timeZone: string;
}

/**
 * Writes rows that begin with period and scorecard in place of those that the sheet holds under the same; sample rows
 * leave. One write: the sheet holds the old rows or the new ones.
 */
export function replaceClosed(
  sheet: Sheet,
  rows: readonly (readonly unknown[])[],
  headers: readonly string[],
  closed: Closed,
  undo: UndoWith,
): void {
  const width = ownWidth(sheet, headers, undo);
  const old = closedCells(sheet, width);
  const samples = sampleRows(sheet, old.length);
  const kept = old
    .filter((row, i) => !samples[i] && !isOf(row, closed) && row.some((cell) => cell !== ""))
    .map((row) => [row[0], presentName(row, closed), ...row.slice(2)]);
  const keyed = (row: readonly unknown[]) => ({ row, key: keyOf(row[0], closed.timeZone) });
  // Oldest first, whatever the order of closing: people read the rows in this order.
  const next = [...kept, ...rows.map((row) => row.slice(0, width))]
    .map(keyed)
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ row }) => asWritten(row));
  const height = Math.max(old.length, next.length);
  if (height === 0) return;
  const missing = height + 1 - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
  const range = sheet.getRange(2, 1, height, width);
  undo(() => {
    range.clearContent();
    if (old.length > 0) sheet.getRange(2, 1, old.length, width).setValues(old.map(asWritten));
  });
  if (samples.some(Boolean)) {
    const styles = range.getFontStyles();
    undo(() => range.setFontStyles(styles));
    range.setFontStyle("normal");
  }
  range.setValues([...next, ...Array.from({ length: height - next.length }, () => Array<unknown>(width).fill(""))]);
}

/** The rows below the header line. */
export function closedCells(sheet: Sheet, width = 2): unknown[][] {
  const rows = sheet.getLastRow() - 1;
  return rows > 0 ? (sheet.getRange(2, 1, rows, width).getValues() as unknown[][]) : [];
}

export const isOf = (row: readonly unknown[], closed: Closed): boolean =>
  keyOf(row[0], closed.timeZone) === closed.period && closed.names.includes(presentName(row, closed));

const presentName = (row: readonly unknown[], { renamed }: Closed): string =>
  renamed.get(String(row[1])) ?? String(row[1]);

/** Sheets makes a date of a month that a person types or pastes. */
function keyOf(cell: unknown, timeZone: string): string {
  if (!isDate(cell)) return String(cell);
  return dayText(calendarDay(cell.getTime(), timeZone)).replace(/-01$/, "");
}

/** All our columns, but not the last where a person put one of theirs in its place. */
function ownWidth(sheet: Sheet, headers: readonly string[], undo: UndoWith): number {
  if (sheet.getMaxColumns() < headers.length) return sheet.getMaxColumns();
  const last = sheet.getRange(1, headers.length);
  if (last.getValue() !== "") return headers.length;
  undo(() => last.clearContent());
  last.setValue(headers[headers.length - 1]);
  return headers.length;
}

/** Sample rows of a template are in italics; none of them stands beside real ones. */
const sampleRows = (sheet: Sheet, rows: number): boolean[] =>
  rows > 0
    ? sheet
        .getRange(2, 1, rows, 1)
        .getFontStyles()
        .map(([style]) => style === "italic")
    : [];

const asWritten = (row: readonly unknown[]): unknown[] => row.map(writtenBack);
