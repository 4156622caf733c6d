import { KpiError } from "../core/kpi-error";
import type { Cell } from "./context";

/** What one row gave: its cells, or one cell that stands for them all (blank, N/A, no result). */
export type RowResult = readonly Cell[] | Cell;

/** Whether rows came back, and not the one record of a single call. */
export const isTable = (
  found: RowResult | readonly (readonly RowResult[])[],
): found is readonly (readonly RowResult[])[] => Array.isArray(found) && Array.isArray(found[0]);

/** Records side by side as a table; a lone cell stands in the first column of its row. */
export function recordTable(lines: readonly (readonly RowResult[])[], width: number, argument: string): Cell[][] {
  return lines.map((line) => {
    if (line.length > 1) throw new KpiError("not_a_column", { argument, rows: lines.length, columns: line.length });
    const record = line[0]!;
    return Array.from({ length: width }, (_, i) => (isCells(record) ? record[i]! : i === 0 ? record : null));
  });
}

const isCells = (record: RowResult): record is readonly Cell[] => Array.isArray(record);
