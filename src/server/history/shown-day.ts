import { calendarDay } from "../../core/calendar/calendar-day";
import { isDate } from "../../functions/cell";
import { readChoice } from "../../i18n/choices/choices";
import { historyColumns } from "../../i18n/choices/history-columns";
import type { ScorecardTable } from "../scorecard-table";

const PERIOD = { period: historyColumns.period };

/** A day of the period whose figures a scorecard shows, as the cell below "Period" above its table says; else null. */
export function shownDay({ sheet, headerRow }: ScorecardTable, timeZone: string): number | null {
  if (headerRow < 3) return null;
  const above = sheet.getRange(1, 1, headerRow - 1, sheet.getLastColumn()).getValues() as unknown[][];
  for (const [y, row] of above.entries()) {
    const x = row.findIndex((cell) => typeof cell === "string" && readChoice(PERIOD, cell) !== null);
    const cell = x < 0 ? undefined : above[y + 1]?.[x];
    if (isDate(cell)) return calendarDay(cell.getTime(), timeZone);
  }
  return null;
}
