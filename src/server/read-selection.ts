import type { Selection } from "../contract/replies";
import { calendarDay } from "../core/calendar/calendar-day";
import { dayText } from "../core/calendar/day-text";
import { KpiError } from "../core/kpi-error";
import { parseNumber } from "../core/numbers/parse-number";
import { readDate } from "../core/wizard/read-date";
import type { Place } from "./targets";

const MOST_CELLS = 5000;

/**
 * The selected numbers as a history: one column or row, put in order by dates that are selected with it or
 * stand just left of it (above it, for a row); a text at its head is its name.
 */
export function readSelection({ book, timeZone }: Place): Selection {
  const range = book.getActiveRange();
  if (!range) throw new KpiError("nothing_selected");
  const sheet = range.getSheet();
  const shown = range.getA1Notation();
  const height = Math.min(range.getNumRows(), Math.max(1, sheet.getLastRow() - range.getRow() + 1));
  const width = Math.min(range.getNumColumns(), Math.max(1, sheet.getLastColumn() - range.getColumn() + 1));
  if (height * width > MOST_CELLS) throw new KpiError("no_numbers_selected", { got: shown });
  const isRow = width > height;
  const before = isRow ? range.getRow() > 1 : range.getColumn() > 1;
  const whole = sheet.getRange(
    range.getRow() - (isRow && before ? 1 : 0),
    range.getColumn() - (!isRow && before ? 1 : 0),
    height + (isRow && before ? 1 : 0),
    width + (!isRow && before ? 1 : 0),
  );
  const cells = whole.getValues() as unknown[][];
  const lines = isRow ? cells : cells[0]!.map((_, column) => cells.map((row) => row[column]));
  const dayOf = (cell: unknown): number | null =>
    cell instanceof Date ? calendarDay(cell.getTime(), timeZone) : typeof cell === "string" ? readDate(cell) : null;
  const dateLine = lines.find((line) => line.some((cell) => dayOf(cell) !== null));
  const selected = before ? lines.slice(1) : lines;
  const numberLine = selected.find((line) => line !== dateLine && line.some((cell) => numberOf(cell) !== null));
  if (!numberLine) throw new KpiError("no_numbers_selected", { got: shown });

  const points: { value: number; day: number | null }[] = [];
  let skipped = 0;
  numberLine.forEach((cell, i) => {
    const value = numberOf(cell);
    if (value !== null) points.push({ value, day: dateLine ? dayOf(dateLine[i]) : null });
    else if (cell !== "" && i > 0) skipped += 1;
  });
  const isDated = points.every(({ day }) => day !== null);
  if (isDated) points.sort((a, b) => a.day! - b.day!);
  const head = numberLine[0];
  return {
    sheet: sheet.getName(),
    range: shown,
    cells: height * width,
    values: points.map(({ value }) => value),
    from: isDated && points.length > 0 ? dayText(points[0]!.day!) : "",
    to: isDated && points.length > 0 ? dayText(points[points.length - 1]!.day!) : "",
    header: typeof head === "string" && numberOf(head) === null ? head.slice(0, 200) : "",
    skipped,
  };
}

function numberOf(cell: unknown): number | null {
  if (typeof cell === "number") return Number.isFinite(cell) ? cell : null;
  if (typeof cell !== "string" || cell === "") return null;
  const parsed = parseNumber(cell);
  return typeof parsed === "number" ? parsed : null;
}
