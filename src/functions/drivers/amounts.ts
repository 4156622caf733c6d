import type { Text } from "../../core/text";
import { type Arg, checkLimits, range, rowsOf } from "../args";
import { readReported } from "../cell";

/** A block of numbers from 0 up, row by row; null where blank or not applicable. */
export const amounts = (help: Text, sample: string): Arg<(number | null)[][]> =>
  range(help, sample, (raw, { argument }) =>
    rowsOf(raw).map((row, i) =>
      row.map((cell) => {
        const where = { argument, row: i + 1 };
        const value = readReported(cell, where);
        return typeof value === "number" ? checkLimits(value, { min: 0 }, where) : null;
      }),
    ),
  );
