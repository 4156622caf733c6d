import { dayText } from "../../core/calendar/day-text";
import type { Arg } from "../args";
import { oneCell } from "../args";
import { isBlank, isDate, readText } from "../cell";

/** The period to look at: a key such as 2026-10, "" for the latest, or a day, which a sheet may have made of a month. */
export const periodArg = (help: Arg<string>["help"]): Arg<string> => ({
  help,
  takes: "cell",
  optional: true,
  fallback: "",
  sample: '"2026-10"',
  read: (raw, where, context) => {
    const cell = oneCell(raw, where);
    if (isBlank(cell)) return "";
    return isDate(cell) ? dayText(context.dayOf(cell)) : readText(cell, where);
  },
});
