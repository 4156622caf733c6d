import { civilDate } from "../calendar/civil-date";
import { dayNumber } from "../calendar/day-number";

/**
 * What several values of a month become: flows are added, rates and sizes averaged, and of a state at the month's
 * start or end the first or last day's value is taken (values of one day, such as of two warehouses, being added).
 */
export type Combining = "sum" | "mean" | "first" | "last";

/** What a column of an export holds: the date, or an input. */
export type ImportColumn =
  | { readonly kind: "date" }
  /** `absolute` for amounts that some platforms export as negative, such as refunds; `isShare` where 5% is a figure. */
  | {
      readonly kind: "input";
      readonly id: string;
      readonly combining: Combining;
      readonly absolute?: boolean;
      readonly isShare?: boolean;
    };

export interface CollectedMonths {
  /** Values by month (first day of it) and input. */
  readonly months: ReadonlyMap<number, ReadonlyMap<string, number>>;
  /** Rows without a date that can be read, such as totals and remarks. */
  readonly skippedRows: number;
  /** Cells with something other than a number. */
  readonly skippedCells: number;
  /** Inputs that had several values in one month. */
  readonly combined: readonly string[];
}

export interface ImportReaders {
  /** First and last day of the cell, one and the same for a day or a month; null when it holds no date. */
  readonly days: (cell: unknown) => Days | null;
  /** The number of a cell, null when blank, undefined when it is anything else, as 5% is where no share belongs. */
  readonly number: (cell: unknown, isShare: boolean) => number | null | undefined;
}

type Days = readonly [from: number, to: number];

interface Seen {
  readonly combining: Combining;
  readonly values: { readonly day: number; readonly value: number }[];
}

/**
 * An export's rows as one set of values a month; a row without a date is left out, and so is the total of days or
 * weeks that have rows of their own.
 */
export function collectMonths(
  rows: readonly (readonly unknown[])[],
  columns: readonly (ImportColumn | null)[],
  readers: ImportReaders,
): CollectedMonths {
  const dateColumn = columns.findIndex((column) => column?.kind === "date");
  const seen = new Map<number, Map<string, Seen>>();
  let skippedRows = 0;
  let skippedCells = 0;
  const dated = rows
    .filter((row) => !row.every((cell) => cell === "" || cell === null))
    .map((row) => ({ row, days: dateColumn < 0 ? null : readers.days(row[dateColumn]) }));
  const isTotal = totalsOf(dated.flatMap(({ days }) => (days ? [days] : [])));
  for (const { row, days } of dated) {
    if (days === null || isTotal(days)) {
      skippedRows += 1;
      continue;
    }
    const [day] = days;
    const { year, month } = civilDate(day);
    const first = dayNumber(year, month, 1);
    const inputs = seen.get(first) ?? new Map<string, Seen>();
    seen.set(first, inputs);
    columns.forEach((column, i) => {
      if (column?.kind !== "input") return;
      const value = readers.number(row[i], column.isShare === true);
      if (value === undefined) skippedCells += 1;
      if (typeof value !== "number") return;
      const known = inputs.get(column.id) ?? { combining: column.combining, values: [] };
      known.values.push({ day, value: column.absolute ? Math.abs(value) : value });
      inputs.set(column.id, known);
    });
  }
  const combined = new Set<string>();
  const months = new Map<number, Map<string, number>>();
  seen.forEach((inputs, month) => {
    const result = new Map<string, number>();
    inputs.forEach((each, id) => {
      result.set(id, combine(each));
      if (each.values.length > 1) combined.add(id);
    });
    months.set(month, result);
  });
  return { months, skippedRows, skippedCells, combined: [...combined] };
}

/** Whether a stretch of days holds a shorter one that has a row too. */
function totalsOf(all: readonly Days[]): (days: Days) => boolean {
  const kinds = new Map(all.map((days) => [days.join(), days]));
  return ([from, to]) =>
    to > from && [...kinds.values()].some(([first, last]) => first >= from && last <= to && last - first < to - from);
}

function combine({ combining, values }: Seen): number {
  const sum = (of: Seen["values"]): number => of.reduce((total, { value }) => total + value, 0);
  if (combining === "sum") return sum(values);
  if (combining === "mean") return sum(values) / values.length;
  const day = values.map((each) => each.day).reduce((a, b) => (a < b === (combining === "first") ? a : b));
  return sum(values.filter((each) => each.day === day));
}
