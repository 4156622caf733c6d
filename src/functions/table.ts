import { KpiError } from "../core/kpi-error";
import type { Reported } from "../core/numbers/reported";
import type { Text } from "../core/text";
import { type Choices, normalWord } from "../i18n/choices/choices";
import { type Arg, choiceOf, rowsOf } from "./args";
import { isBlank, readDayCell, readReported, readText, shown, type Where } from "./cell";
import type { Context } from "./context";

/** A range whose first row names its columns, in English or Chinese and in any order. Rows count from 0 below it. */
export interface Table<C extends string> {
  readonly length: number;
  has(column: C): boolean;
  isBlankRow(row: number): boolean;
  raw(row: number, column: C): unknown;
  /** Each reader throws a KpiError that names the header and the row inside the range. */
  reported(row: number, column: C): Reported;
  text(row: number, column: C): string;
  day(row: number, column: C): number | null;
  choice<K extends string>(row: number, column: C, choices: Choices<K>): K | null;
}

/** A table with the columns that `known` names; `required` ones must be there. */
export const table = <C extends string>(
  help: Text,
  known: Choices<C>,
  required: readonly C[],
  sample = "A1:H13",
): Arg<Table<C>> => ({
  help,
  takes: "range",
  optional: false,
  sample,
  read: (raw, { argument }, context) => readTable(rowsOf(raw), argument, known, required, context),
});

/** The column of each header; where two headers mean the same, the first counts. */
export function findColumns<C extends string>(headers: readonly unknown[], known: Choices<C>): Map<C, number> {
  const columns = new Map<string, C>();
  for (const key of Object.keys(known) as C[]) {
    for (const word of [key, ...known[key]]) columns.set(normalWord(word), key);
  }
  const found = new Map<C, number>();
  headers.forEach((header, index) => {
    if (typeof header !== "string") return;
    // "Weight (%)" and 权重（%） are the weight.
    const key = columns.get(normalWord(header)) ?? columns.get(normalWord(header.replace(/[(（[【].*$/, "")));
    if (key !== undefined && !found.has(key)) found.set(key, index);
  });
  return found;
}

function readTable<C extends string>(
  rows: unknown[][],
  argument: string,
  known: Choices<C>,
  required: readonly C[],
  context: Context,
): Table<C> {
  const [headers = [], ...body] = rows;
  const columns = findColumns(headers, known);
  for (const column of required) {
    if (columns.has(column)) continue;
    const [english, chinese] = known[column];
    const got = headers.filter((header) => !isBlank(header)).map(shown);
    throw new KpiError("missing_column", {
      argument,
      column: `${english} (${chinese})`,
      got: got.length > 0 ? got.join(", ") : '""',
    });
  }
  if (body.length === 0) throw new KpiError("no_rows", { argument });
  const raw = (row: number, column: C): unknown => {
    const index = columns.get(column);
    return index === undefined ? "" : body[row]![index];
  };
  const where = (row: number, column: C): Where => ({ argument: String(headers[columns.get(column)!]), row: row + 2 });
  return {
    length: body.length,
    has: (column) => columns.has(column),
    isBlankRow: (row) => body[row]!.every(isBlank),
    raw,
    reported: (row, column) => readReported(raw(row, column), where(row, column)),
    text: (row, column) => readText(raw(row, column), where(row, column)),
    day: (row, column) => readDayCell(raw(row, column), where(row, column), context),
    choice: (row, column, choices) =>
      isBlank(raw(row, column)) ? null : choiceOf(raw(row, column), choices, where(row, column)),
  };
}
