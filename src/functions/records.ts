import { KpiError } from "../core/kpi-error";
import type { Cell } from "./context";

/** What one row gave: its cells, or one cell that stands for them all (blank, N/A, no result). */
export type RowResult = readonly Cell[] | Cell;

/** Whether rows came back, and not the one record of a single call. */
export const isTable = (
  found: RowResult | readonly (readonly RowResult[])[],
): found is readonly (readonly RowResult[])[] => Array.isArray(found) && Array.isArray(found[0]);

/** Records side by side as a table, of values in a row below each other; a lone cell stands first in its record. */
export function recordTable(lines: readonly (readonly RowResult[])[], width: number, argument: string): Cell[][] {
  const columns = lines[0]!.length;
  if (lines.length > 1 && columns > 1) throw new KpiError("not_a_column", { argument, rows: lines.length, columns });
  const cell = (record: RowResult, i: number): Cell => (isCells(record) ? record[i]! : i === 0 ? record : null);
  const indexes = Array.from({ length: width }, (_, i) => i);
  return lines.length > 1
    ? lines.map((line) => indexes.map((i) => cell(line[0]!, i)))
    : indexes.map((i) => lines[0]!.map((record) => cell(record, i)));
}

const isCells = (record: RowResult): record is readonly Cell[] => Array.isArray(record);
