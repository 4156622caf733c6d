import { KpiError } from "../../core/kpi-error";
import { parseNumber } from "../../core/numbers/parse-number";
import { splitCall } from "../../core/sheet/split-call";
import { findFunction } from "../../functions/all";
import type { Context } from "../../functions/context";
import type { AddOnFormula } from "./add-on-formulas";

type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * Rows and columns that a formula fills. The platform does not tell how far a result spills, so the call is made
 * here once more; what is more than one call of ours counts as one cell.
 */
export function resultSize(
  { formula, sheet }: AddOnFormula,
  book: Book,
  context: Context,
): { rows: number; columns: number } {
  const call = splitCall(formula);
  const spec = call ? findFunction(call.name) : undefined;
  const one = { rows: 1, columns: 1 };
  if (!call || !spec) return one;
  const given: unknown[] = [];
  for (const arg of call.args) {
    const value = argumentValue(arg, sheet, book);
    if (value === undefined) return one;
    given.push(value);
  }
  try {
    const result = spec.call(given, context);
    return Array.isArray(result) ? { rows: result.length, columns: result[0].length } : one;
  } catch (error) {
    if (error instanceof KpiError) return one;
    throw error;
  }
}

/** What a formula would be given: a literal or the cells of a reference; undefined for anything nested. */
function argumentValue(arg: string, sheet: GoogleAppsScript.Spreadsheet.Sheet, book: Book): unknown {
  if (arg === "") return "";
  const text = /^"((?:[^"]|"")*)"$/.exec(arg);
  if (text) return text[1]!.replace(/""/g, '"');
  if (/^(TRUE|FALSE)$/i.test(arg)) return arg.toUpperCase() === "TRUE";
  const number = parseNumber(arg);
  if (typeof number === "number") return number;
  const reference = /^(?:'((?:[^']|'')+)'!|([^\s'!()"]+)!)?(\$?[A-Za-z]{1,3}\$?\d*(?::\$?[A-Za-z]{1,3}\$?\d*)?)$/.exec(
    arg,
  );
  if (!reference) return undefined;
  const [, quoted, plain, area] = reference;
  const title = quoted ? quoted.replace(/''/g, "'") : plain;
  const home = title === undefined ? sheet : book.getSheetByName(title);
  if (!home || !/\d/.test(area!)) return undefined;
  const values = home.getRange(area!.replace(/\$/g, "")).getValues() as unknown[][];
  return values.length === 1 && values[0]!.length === 1 ? values[0]![0] : values;
}
