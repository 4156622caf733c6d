/** What a column of an export holds: the date, or an input whose rows of one month are added or averaged. */
export type ImportColumn =
  | { readonly kind: "date" }
  | { readonly kind: "input"; readonly id: string; readonly adds: boolean };

export interface CollectedMonths {
  /** Values by month (first day of it) and input. */
  readonly months: ReadonlyMap<number, ReadonlyMap<string, number>>;
  /** Rows without a date that can be read, such as totals and remarks. */
  readonly skippedRows: number;
  /** Cells with something other than a number. */
  readonly skippedCells: number;
  /** Inputs that were added or averaged over several rows of one month. */
  readonly combined: readonly string[];
}

export interface ImportReaders {
  /** The first day of the cell's month, null when it holds no date. */
  readonly month: (cell: unknown) => number | null;
  /** The number of a cell, null when blank, undefined when it is anything else. */
  readonly number: (cell: unknown) => number | null | undefined;
}

/**
 * An export's rows as one set of values a month. Counts and amounts of several rows (days, shops, channels) of a month
 * are added, anything else is averaged; a row without a date is left out.
 */
export function collectMonths(
  rows: readonly (readonly unknown[])[],
  columns: readonly (ImportColumn | null)[],
  readers: ImportReaders,
): CollectedMonths {
  const dateColumn = columns.findIndex((column) => column?.kind === "date");
  const sums = new Map<number, Map<string, { sum: number; count: number; adds: boolean }>>();
  let skippedRows = 0;
  let skippedCells = 0;
  for (const row of rows) {
    if (row.every((cell) => cell === "" || cell === null)) continue;
    const month = dateColumn < 0 ? null : readers.month(row[dateColumn]);
    if (month === null) {
      skippedRows += 1;
      continue;
    }
    const values = sums.get(month) ?? new Map<string, { sum: number; count: number; adds: boolean }>();
    sums.set(month, values);
    columns.forEach((column, i) => {
      if (column?.kind !== "input") return;
      const value = readers.number(row[i]);
      if (value === undefined) skippedCells += 1;
      if (typeof value !== "number") return;
      const known = values.get(column.id) ?? { sum: 0, count: 0, adds: column.adds };
      values.set(column.id, { ...known, sum: known.sum + value, count: known.count + 1 });
    });
  }
  const combined = new Set<string>();
  const months = new Map<number, Map<string, number>>();
  sums.forEach((values, month) => {
    const result = new Map<string, number>();
    values.forEach(({ sum, count, adds }, id) => {
      result.set(id, adds ? sum : sum / count);
      if (count > 1) combined.add(id);
    });
    months.set(month, result);
  });
  return { months, skippedRows, skippedCells, combined: [...combined] };
}
