import { dayText } from "../../core/calendar/day-text";
import type { Period } from "../../core/calendar/period";
import { periodFirstDay } from "../../core/calendar/period-first-day";
import { readPeriod } from "../../core/calendar/read-period";
import { KpiError } from "../../core/kpi-error";
import type { Text } from "../../core/text";
import { type HistoryColumn, historyColumns, SAMPLE_MARKS } from "../../i18n/choices/history-columns";
import type { Arg } from "../args";
import { isDate, readText } from "../cell";
import type { Context } from "../context";
import { type Table, table } from "../table";

export interface HistoryTable extends Table<HistoryColumn> {
  /** True where all it holds are a template's sample rows. */
  readonly isSample: boolean;
}

/** A History table. A template's sample rows are blank beside real ones, so that nobody is judged by them. */
export const historyArg = (help: Text, required: readonly HistoryColumn[]): Arg<HistoryTable> => {
  const { read, takes, sample } = table(help, historyColumns, required, "A1:F100");
  return {
    help,
    takes,
    optional: false,
    sample,
    read(raw, where, context) {
      const all = read(raw, where, context);
      const filled = Array.from({ length: all.length }, (_, row) => row).filter((row) => !all.isBlankRow(row));
      const samples = new Set(filled.filter((row) => all.has("card") && isSampleCard(all.raw(row, "card"))));
      const isSample = filled.length > 0 && samples.size === filled.length;
      return isSample || samples.size === 0
        ? { ...all, isSample }
        : { ...all, isSample, isBlankRow: (row) => samples.has(row) || all.isBlankRow(row) };
    },
  };
};

const isSampleCard = (card: unknown): boolean =>
  typeof card === "string" && SAMPLE_MARKS.some((mark) => card.trim().toLowerCase().startsWith(mark.toLowerCase()));

/** A period as the sheet shows it, and the first day of it, which orders periods of one kind. */
export interface HistoryPeriod {
  readonly label: string;
  readonly firstDay: number;
  readonly kind: Period;
  /** True where the period is a single day. */
  readonly isDay: boolean;
}

/**
 * The period of a row: a date, or a key such as 2026-11, 2026-Q4 or 2026.
 *
 * @throws {KpiError} naming the header and the row
 */
export function readHistoryPeriod(history: HistoryTable, row: number, context: Context): HistoryPeriod {
  const raw = history.raw(row, "period");
  if (isDate(raw)) {
    const firstDay = context.dayOf(raw);
    return { label: dayText(firstDay), firstDay, kind: "day", isDay: true };
  }
  const label = readText(raw, { argument: historyColumns.period[0], row: row + 2 });
  // A year typed as 2026 is a year, a serial number of that size would be a day of 1905.
  try {
    const { period, number } = readPeriod(label);
    return { label, firstDay: periodFirstDay(number, period), kind: period, isDay: period === "day" };
  } catch (error) {
    if (!(error instanceof KpiError)) throw error;
  }
  const firstDay = history.day(row, "period");
  if (firstDay === null) {
    throw new KpiError("must_not_be_blank", { argument: historyColumns.period[0], row: row + 2 });
  }
  return { label, firstDay, kind: "day", isDay: true };
}
