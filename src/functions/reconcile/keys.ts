import { dayText } from "../../core/calendar/day-text";
import type { Text } from "../../core/text";
import { type Arg, lineOf, range } from "../args";
import { isBlank, isDate, readDayCell, readText } from "../cell";

/** One column or row of keys as texts, "" where blank; a date is its day. */
export const keys = (help: Text, sample: string): Arg<string[]> =>
  range(help, sample, (raw, { argument }, context) =>
    lineOf(raw, argument).map((cell, i) => {
      const where = { argument, row: i + 1 };
      if (isBlank(cell)) return "";
      return isDate(cell) ? dayText(readDayCell(cell, where, context)!) : readText(cell, where);
    }),
  );
