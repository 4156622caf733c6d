import type { Reported } from "../../core/numbers/reported";
import type { Text } from "../../core/text";
import { type Arg, column, range, rowsOf } from "../args";
import type { Cell } from "../context";

/** Values in order, and whether they lie in a row. */
export interface Series {
  readonly values: readonly Reported[];
  readonly lies: boolean;
}

/** One column or one row of numbers whose result stands beside or below it. */
export function series(help: Text): Arg<Series> {
  const line = column(help);
  return range(help, line.sample, (raw, where, context) => {
    const rows = rowsOf(raw);
    return { values: line.read(raw, where, context), lies: rows.length === 1 && rows[0]!.length > 1 };
  });
}

/** A row of results for each value, turned to run along with the values. */
export const alongside = ({ lies }: Series, rows: Cell[][]): Cell[][] =>
  lies ? rows[0]!.map((_, i) => rows.map((row) => row[i]!)) : rows;
