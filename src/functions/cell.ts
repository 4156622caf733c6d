import { dayOfSerial } from "../core/calendar/day-of-serial";
import { type DayOrder, readDay } from "../core/calendar/read-day";
import { KpiError } from "../core/kpi-error";
import { parseNumber } from "../core/numbers/parse-number";
import { NOT_APPLICABLE, type Reported } from "../core/numbers/reported";
import { isBlankWord, isNotApplicableWord } from "../i18n/choices/cells";
import type { Context } from "./context";

/** Which cell is being read, for the error's sentence; `row` counts from 1 inside the range given. */
export interface Where {
  readonly argument: string;
  readonly row?: number;
}

/** Blank cells come as "", omitted arguments also as undefined or null; a dash means the same. */
export const isBlank = (raw: unknown): boolean =>
  raw === undefined || raw === null || (typeof raw === "string" && isBlankWord(raw.trim()));

export const isNotApplicable = (raw: unknown): boolean => typeof raw === "string" && isNotApplicableWord(raw.trim());

/** Dates of another realm are not instances of this realm's Date. */
export const isDate = (raw: unknown): raw is Date => Object.prototype.toString.call(raw) === "[object Date]";

const SHEET_ERROR = /^#(N\/A|[A-Z][A-Z0-9/ ]*[!?])/;

/** The cell as an error shows it: text in quotes, cut when long. */
export function shown(raw: unknown): string {
  if (typeof raw === "string") return `"${raw.length > 40 ? `${raw.slice(0, 40)}…` : raw}"`;
  if (typeof raw === "boolean") return raw ? "TRUE" : "FALSE";
  if (isDate(raw)) return "a date";
  return String(raw);
}

function refuseErrors(raw: unknown, where: Where): void {
  if (typeof raw === "string" && SHEET_ERROR.test(raw)) throw new KpiError("error_value", { ...where, got: raw });
}

/** A number, nothing (null), or "does not apply"; any other text is an error, never 0. */
export function readReported(raw: unknown, where: Where): Reported {
  if (typeof raw === "number" && Number.isFinite(raw)) return raw;
  if (isBlank(raw)) return null;
  if (isNotApplicable(raw)) return NOT_APPLICABLE;
  refuseErrors(raw, where);
  const parsed = typeof raw === "string" ? parseNumber(raw) : null;
  if (typeof parsed === "number") return parsed;
  if (parsed) {
    throw new KpiError("ambiguous_number", {
      ...where,
      got: shown(raw),
      first: parsed.readings[0],
      second: parsed.readings[1],
    });
  }
  throw new KpiError("not_a_number", { ...where, got: shown(raw) });
}

/** The text of a cell, "" when blank; a number counts as its digits. */
export function readText(raw: unknown, where: Where): string {
  if (raw === undefined || raw === null) return "";
  refuseErrors(raw, where);
  if (typeof raw === "string") return raw.trim();
  if (typeof raw === "number" || typeof raw === "boolean") return String(raw);
  throw new KpiError("not_text", { ...where, got: shown(raw) });
}

/** A calendar day as days since 1970-01-01, null when blank: from a date cell, its serial number, or text. */
export function readDayCell(raw: unknown, where: Where, context: Context, order?: DayOrder): number | null {
  if (isBlank(raw)) return null;
  if (isDate(raw)) {
    if (Number.isNaN(raw.getTime())) throw new KpiError("not_a_date", { ...where, got: shown(raw) });
    return context.dayOf(raw);
  }
  refuseErrors(raw, where);
  if (typeof raw === "number" && raw >= 1 && raw < 2958466) return dayOfSerial(raw);
  if (typeof raw === "string") {
    try {
      return readDay(raw, order);
    } catch (error) {
      if (error instanceof KpiError) throw new KpiError(error.code, { ...error.details, ...where, got: shown(raw) });
      throw error;
    }
  }
  throw new KpiError("not_a_date", { ...where, got: shown(raw) });
}
