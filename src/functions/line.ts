import type { Reported } from "../core/numbers/reported";
import type { Text } from "../core/text";
import { type Arg, column, type Limits, rowsOf } from "./args";
import type { Cell, Result } from "./context";

/** One column or row of numbers that gives a result of the same shape. */
export interface Line {
  readonly values: Reported[];
  readonly isRow: boolean;
}

export function line(help: Text, limits: Limits = {}, sample = "B2:B13"): Arg<Line> {
  const { takes, read } = column(help, limits, sample);
  return {
    help,
    takes,
    optional: false,
    sample,
    read(raw, where, context) {
      const rows = rowsOf(raw);
      return { values: read(raw, where, context), isRow: rows.length === 1 && rows[0]!.length > 1 };
    },
  };
}

/** Results laid out as the line they were made from; N/A stays N/A. */
export function laidOut({ values, isRow }: Line, results: readonly Cell[]): Result {
  const cells = results.map((result, i) => (values[i] === "N/A" && result === null ? "N/A" : result));
  return isRow ? [cells] : cells.map((cell) => [cell]);
}
