import { dayOrder } from "../core/calendar/day-order";
import { KpiError } from "../core/kpi-error";
import { boundDirection } from "../core/numbers/bound-direction";
import { NOT_APPLICABLE, type Reported } from "../core/numbers/reported";
import type { Text } from "../core/text";
import { type Choices, listChoices, readChoice } from "../i18n/choices/choices";
import { readDayCell, readReported, readText, shown, type Where } from "./cell";
import type { Context } from "./context";

/**
 * One argument: what people read about it, and how raw cells become a typed value.
 * A "cell" argument of a row function takes a whole column; a "range" is always read whole.
 */
export interface Arg<T> {
  readonly help: Text;
  readonly takes: "cell" | "range";
  readonly optional: boolean;
  /** What stands when the argument is left out. */
  readonly fallback?: T;
  /** A typed example for autocomplete, such as `B2:B13`. */
  readonly sample: string;
  /** A cell argument that may be two cells wide: the low and high end of a band. */
  readonly pair?: true;
  /** The words of a choice, for help. */
  readonly choices?: Choices<string>;
  read(raw: unknown, where: Where, context: Context): T;
}

/** Limits of a number, all optional. */
export interface Limits {
  readonly min?: number;
  readonly max?: number;
  readonly above?: number;
  readonly below?: number;
  readonly whole?: true;
}

/** Makes an argument optional; without `fallback` its value is undefined when left out. */
export function optional<T>(arg: Arg<T>): Arg<T | undefined>;
export function optional<T>(arg: Arg<T>, fallback: T): Arg<T>;
export function optional<T>(arg: Arg<T>, fallback?: T): Arg<T | undefined> {
  return fallback === undefined ? { ...arg, optional: true } : { ...arg, optional: true, fallback };
}

const cell = <T>(help: Text, sample: string, read: Arg<T>["read"]): Arg<T> => ({
  help,
  takes: "cell",
  optional: false,
  sample,
  read: (raw, where, context) => read(oneCell(raw, where), where, context),
});

/** An argument that is always read whole, by a reader of its own. */
export const range = <T>(help: Text, sample: string, read: Arg<T>["read"]): Arg<T> => ({
  help,
  takes: "range",
  optional: false,
  sample,
  read,
});

/** A number, also typed as text (`"85%"`, `"1,234"`, `"120万"`). */
export const number = (help: Text, limits: Limits = {}, sample = "B2"): Arg<number> =>
  cell(help, sample, (raw, where) => checkLimits(required(readReported(raw, where), where), limits, where));

/** A share from 0 to 1, shown as 0 % to 100 %. */
export const rate = (help: Text, sample = "B2"): Arg<number> => number(help, { min: 0, max: 1 }, sample);

/** A whole number from 0 (or `min`) up. */
export const count = (help: Text, min = 0, sample = "B2"): Arg<number> => number(help, { min, whole: true }, sample);

export const string = (help: Text, sample = "A2"): Arg<string> => cell(help, sample, readText);

/** A calendar day: a date cell or a text such as 2026-11-21. */
export const day = (help: Text, sample = "C2"): Arg<number> =>
  cell(help, sample, (raw, where, context) => {
    const value = readDayCell(raw, where, context);
    if (value === null) throw new KpiError("must_not_be_blank", { ...where });
    return value;
  });

/** One of a few words, in English or Chinese. */
export const choice = <K extends string>(help: Text, choices: Choices<K>): Arg<K> => ({
  ...cell(help, `"${Object.values<readonly string[]>(choices)[0]![0]}"`, (raw, where) => choiceOf(raw, choices, where)),
  choices,
});

/** A target that says itself which way is good: `≤5`. */
export interface Bound {
  readonly bound: number;
  readonly direction: "higher" | "lower";
}

/** A target: one number, a bound, or the low and high end of a band, where a blank end is open. */
export const target = (help: Text): Arg<number | Bound | readonly [number | null, number | null]> => ({
  help,
  takes: "cell",
  optional: false,
  sample: "C2:C13",
  pair: true,
  read(raw, where) {
    if (!Array.isArray(raw)) {
      const value = required(readReported(raw, where), where);
      const direction = boundDirection(raw);
      return direction === null ? value : { bound: value, direction };
    }
    const [low, high] = (rowsOf(raw) as unknown[][])[0]!.map((end) => readReported(end, where));
    if (low === NOT_APPLICABLE || high === NOT_APPLICABLE) throw new KpiError("not_a_number", { ...where, got: "N/A" });
    return [low ?? null, high ?? null];
  },
});

/** One column or row of numbers, blanks (null) and N/A kept apart. */
export const column = (help: Text, limits: Limits = {}, sample = "B2:B13"): Arg<Reported[]> =>
  range(help, sample, (raw, { argument }) =>
    lineOf(raw, argument).map((value, i) => {
      const where = { argument, row: i + 1 };
      const reported = readReported(value, where);
      return typeof reported === "number" ? checkLimits(reported, limits, where) : reported;
    }),
  );

/** One column or row of texts, "" where blank. */
export const texts = (help: Text, sample = "A2:A13"): Arg<string[]> =>
  range(help, sample, (raw, { argument }) =>
    lineOf(raw, argument).map((value, i) => readText(value, { argument, row: i + 1 })),
  );

/** One column or row of calendar days, null where blank; 03/04/2026 is read as the other texts beside it say. */
export const days = (help: Text, sample = "A2:A13"): Arg<(number | null)[]> =>
  range(help, sample, (raw, { argument }, context) => {
    const line = lineOf(raw, argument);
    const order = dayOrder(line.filter((value): value is string => typeof value === "string"));
    return line.map((value, i) => readDayCell(value, { argument, row: i + 1 }, context, order));
  });

/** A block of numbers, row by row. */
export const matrix = (help: Text, sample = "B2:E5"): Arg<Reported[][]> =>
  range(help, sample, (raw, { argument }) =>
    rowsOf(raw).map((row, i) => row.map((value) => readReported(value, { argument, row: i + 1 }))),
  );

/** A block of cells as they are; whoever takes it reads each cell with `cell.ts`. */
export const cells = (help: Text, sample = "A2:B13"): Arg<unknown[][]> => range(help, sample, (raw) => rowsOf(raw));

/** Any range as rows; a single cell arrives as a scalar. */
export const rowsOf = (raw: unknown): unknown[][] => (Array.isArray(raw) ? (raw as unknown[][]) : [[raw]]);

/** One column or one row as a list. */
export function lineOf(raw: unknown, argument: string): unknown[] {
  const rows = rowsOf(raw);
  if (rows.length === 1) return rows[0]!;
  if (rows[0]!.length > 1)
    throw new KpiError("not_a_column", { argument, rows: rows.length, columns: rows[0]!.length });
  return rows.map((row) => row[0]);
}

/** The value of a choice's word; an unknown word lists the choices. */
export function choiceOf<K extends string>(raw: unknown, choices: Choices<K>, where: Where): K {
  const value = readChoice(choices, readText(raw, where));
  if (value === null) throw new KpiError("not_a_choice", { ...where, got: shown(raw), choices: listChoices(choices) });
  return value;
}

export function checkLimits(value: number, limits: Limits, where: Where): number {
  const { min, max, above, below, whole } = limits;
  if (min !== undefined && value < min) throw new KpiError("must_be_at_least", { ...where, least: min, got: value });
  if (max !== undefined && value > max) throw new KpiError("must_be_at_most", { ...where, most: max, got: value });
  if (above !== undefined && value <= above) throw new KpiError("must_be_above", { ...where, above, got: value });
  if (below !== undefined && value >= below) throw new KpiError("must_be_below", { ...where, below, got: value });
  if (whole && !Number.isInteger(value)) throw new KpiError("must_be_whole", { ...where, got: value });
  return value;
}

function required(value: Reported, where: Where): number {
  if (typeof value === "number") return value;
  if (value === null) throw new KpiError("must_not_be_blank", { ...where });
  throw new KpiError("not_a_number", { ...where, got: shown(value) });
}

/** The one cell of a scalar or of a 1×1 range. */
export function oneCell(raw: unknown, where: Where): unknown {
  if (!Array.isArray(raw)) return raw;
  const rows = rowsOf(raw);
  if (rows.length === 1 && rows[0]!.length === 1) return rows[0]![0];
  throw new KpiError("not_one_cell", { argument: where.argument, rows: rows.length, columns: rows[0]!.length });
}
