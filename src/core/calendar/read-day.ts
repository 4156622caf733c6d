import { KpiError } from "../kpi-error";
import { dayNumber } from "./day-number";
import { dayText } from "./day-text";
import { daysInMonth } from "./days-in-month";

/** Which of two numbers comes first where a notation allows both. */
export type DayOrder = "day-first" | "month-first";

const MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
/** What may follow a date: nothing, or a time of day after a space, a T or a comma, or the Chinese word for day. */
const END = "(?:[日号號]|(?=$|[\\sT,]))";
const YEAR_FIRST = new RegExp(`^(\\d{4})(?:([-/.])(\\d{1,2})\\2|\\s*年\\s*(\\d{1,2})\\s*月\\s*)(\\d{1,2})${END}`, "i");
const COMPACT = /^((?:19|20)\d\d)(\d\d)(\d\d)(?=$|[\sT])/i;
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?=$|[\sT,])/i;
const DAY_NAMED_MONTH = /^(\d{1,2})[\s.-]+([a-z]{3,9})\.?,?[\s-]+(\d{4})(?=$|[\sT,])/i;
const NAMED_MONTH_DAY = /^([a-z]{3,9})\.?\s+(\d{1,2}),?\s+(\d{4})(?=$|[\sT,])/i;

/** The day, or nothing where the calendar has no such date. */
function existing(year: number, month: number, day: number): number | undefined {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
    ? dayNumber(year, month, day)
    : undefined;
}

function monthNamed(name: string): number {
  const at = MONTHS.indexOf(name.slice(0, 3).toLowerCase());
  return at % 3 === 0 ? at / 3 + 1 : 0;
}

/** The readings that a text allows: none, one, or day first and month first. */
function readings(text: string): readonly (number | undefined)[] {
  let match = YEAR_FIRST.exec(text);
  if (match) return [existing(+match[1]!, +(match[3] ?? match[4]!), +match[5]!)];
  match = COMPACT.exec(text);
  if (match) return [existing(+match[1]!, +match[2]!, +match[3]!)];
  match = YEAR_LAST.exec(text);
  if (match) {
    const dayFirst = existing(+match[4]!, +match[3]!, +match[1]!);
    // Points are written with the day first wherever they are written.
    return match[2] === "." ? [dayFirst] : [dayFirst, existing(+match[4]!, +match[1]!, +match[3]!)];
  }
  match = DAY_NAMED_MONTH.exec(text);
  if (match) return [existing(+match[3]!, monthNamed(match[2]!), +match[1]!)];
  match = NAMED_MONTH_DAY.exec(text);
  return match ? [existing(+match[3]!, monthNamed(match[1]!), +match[2]!)] : [];
}

/**
 * Day number of a date written as text: 2026-11-21, 2026/11/21, 2026.11.21, 2026年11月21日, 20261121,
 * 21.11.2026, 21 Nov 2026, Nov 21, 2026, 21/11/2026 or 11/21/2026. A time of day behind it is not looked at:
 * the day stays as it was written, whatever the time zone.
 *
 * @param order tells 03/04/2026 apart; without it such a text is refused
 * @throws {KpiError} not_a_date when the text is no date that exists, ambiguous_date when two dates fit
 */
export function readDay(text: string, order?: DayOrder): number {
  // Compatibility normal form turns full-width digits, points and slashes into plain ones.
  const [dayFirst, monthFirst] = readings(text.normalize("NFKC").trim());
  if (dayFirst !== undefined && monthFirst !== undefined && dayFirst !== monthFirst) {
    if (order === undefined) {
      throw new KpiError("ambiguous_date", { got: text, first: dayText(dayFirst), second: dayText(monthFirst) });
    }
    return order === "day-first" ? dayFirst : monthFirst;
  }
  const only = dayFirst ?? monthFirst;
  if (only === undefined) throw new KpiError("not_a_date", { got: text });
  return only;
}
