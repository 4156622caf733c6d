import { addMonths } from "../../core/calendar/add-months";
import { calendarDay } from "../../core/calendar/calendar-day";
import { dayOfSerial } from "../../core/calendar/day-of-serial";
import { readDay } from "../../core/calendar/read-day";
import type { ImportReaders } from "../../core/import/collect-months";
import { monthOfText } from "../../core/import/month-of-text";
import { withDecimalPoint } from "../../core/import/with-decimal-point";
import { KpiError } from "../../core/kpi-error";
import { parseNumber } from "../../core/numbers/parse-number";
import { isDate } from "../../functions/cell";
import { isBlankWord } from "../../i18n/choices/cells";

/** Between the first and last day of a period: `2026-10-01 ~ 2026-10-31`. */
const BETWEEN = /\s*[~～至]\s*|\s+(?:to|-|–)\s+/;
const LONGEST_PERIOD = 31;

/** Dates of this century that lost their format; months such as 202610 are larger. */
const SERIALS = [36_526, 73_050] as const;

/**
 * How cells of an export are read: dates, texts with a month or day, numbers as text.
 *
 * @param hasComma whether number texts have a decimal comma
 */
export function exportReaders(timeZone: string, hasComma: boolean): ImportReaders {
  return {
    days(cell) {
      if (isDate(cell)) return oneDay(calendarDay(cell.getTime(), timeZone));
      if (typeof cell === "number" && cell >= SERIALS[0] && cell <= SERIALS[1]) return oneDay(dayOfSerial(cell));
      const text = String(cell).trim();
      const month = monthOfText(text);
      if (month !== null) return [month, addMonths(month, 1) - 1];
      const [first, last] = text.split(BETWEEN);
      const from = dayOf(first!);
      const to = last === undefined ? from : dayOf(last);
      // The total of a quarter or a year belongs to no month.
      return from === null || to === null || to < from || to - from > LONGEST_PERIOD ? null : [from, to];
    },
    number(cell, isShare) {
      if (typeof cell === "number") return cell;
      const text = typeof cell === "string" ? cell.trim() : "?";
      if (isBlankWord(text)) return null;
      if (!isShare && /[%％‰]/.test(text)) return undefined;
      const parsed = parseNumber((hasComma ? withDecimalPoint(text) : text) ?? "?");
      return typeof parsed === "number" ? parsed : undefined;
    },
  };
}

const oneDay = (day: number): readonly [number, number] => [day, day];

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
