import type { Reported } from "../../core/numbers/reported";
import type { Text } from "../../core/text";
import { historyColumns } from "../../i18n/choices/history-columns";
import { type Arg, matrix, rowsOf } from "../args";
import { findColumns } from "../table";
import { type HistoryTable, historyArg } from "./history";

/** A History table, or scores without headers, a row a person. */
export type StreakHistory = { readonly table: HistoryTable } | { readonly people: Reported[][] };

export const streakHistory = (help: Text): Arg<StreakHistory> => ({
  help,
  takes: "range",
  optional: false,
  sample: "B2:B9",
  read(raw, where, context) {
    const rows = rowsOf(raw);
    const headers = findColumns(rows[0]!, historyColumns);
    if (headers.has("period") || headers.has("score")) {
      return { table: historyArg(help, ["period", "owner", "score"]).read(raw, where, context) };
    }
    const people = matrix(help).read(raw, where, context);
    return { people: people[0]!.length === 1 ? [people.map((row) => row[0]!)] : people };
  },
});
