import { calendarDay } from "../../core/calendar/calendar-day";
import { readDay } from "../../core/calendar/read-day";
import type { ImportReaders } from "../../core/import/collect-months";
import { monthOfText } from "../../core/import/month-of-text";
import { KpiError } from "../../core/kpi-error";
import { parseNumber } from "../../core/numbers/parse-number";
import { isDate } from "../../functions/cell";
import { isBlankWord } from "../../i18n/choices/cells";

/** Between the first and last day of a period: `2026-10-01 ~ 2026-10-31`. */
const BETWEEN = /\s*[~～至]\s*|\s+(?:to|-|–)\s+/;
const LONGEST_PERIOD = 31;

/** How cells of an export are read: dates, texts with a month or day, numbers as text. */
export function exportReaders(timeZone: string): ImportReaders {
  return {
    day(cell) {
      if (isDate(cell)) {
        return calendarDay(cell.getTime(), timeZone);
      }
      const [first, last] = String(cell).trim().split(BETWEEN);
      const from = dayOf(first!);
      const to = last === undefined ? from : dayOf(last);
      // The total of a quarter or a year belongs to no month.
      return from === null || to === null || to < from || to - from > LONGEST_PERIOD ? null : from;
    },
    number(cell) {
      if (typeof cell === "number") return cell;
      const text = typeof cell === "string" ? cell.trim() : "?";
      if (isBlankWord(text)) return null;
      const parsed = parseNumber(text);
      return typeof parsed === "number" ? parsed : undefined;
    },
  };
}

function dayOf(text: string): number | null {
  const month = monthOfText(text);
  if (month !== null) return month;
  try {
    return readDay(text);
  } catch (error) {
    if (error instanceof KpiError) return null;
    throw error;
  }
}
