import { midnight } from "../core/calendar/midnight";
import { KpiError } from "../core/kpi-error";
import type { Cell, Context, Result } from "../functions/context";
import type { FunctionSpec } from "../functions/define";
import { errorSentence, failureWords } from "../i18n/errors";
import { platformContext } from "./platform-context";
import { connectCatalogue } from "./read-texts";

/**
 * The one door from cells: runs the formula, turns its result into what Sheets takes
 * and its mistakes into one sentence that begins with the formula's name.
 */
export function callFormula(name: string, spec: FunctionSpec | undefined, given: ArrayLike<unknown>): unknown {
  connectCatalogue();
  const context = platformContext();
  try {
    if (!spec) throw new Error(`no formula ${name}`);
    return toSheet(spec.call(given, context), context);
  } catch (error) {
    if (error instanceof KpiError) throw new Error(`${name}: ${errorSentence(error, context.language)}`);
    console.error(`${name} failed`, error);
    throw new Error(`${name}: ${failureWords(context.language).cell}`);
  }
}

function toSheet(result: Result, context: Context & { timeZone(): string }): unknown {
  const cell = (value: Cell): unknown => {
    if (value === null) return "";
    if (typeof value === "object") return new Date(midnight(value.day, context.timeZone()));
    if (typeof value === "number" && !Number.isFinite(value)) throw new Error("a result is not a finite number");
    return value;
  };
  if (!Array.isArray(result)) return cell(result as Cell);
  // Most rows of long columns hold only numbers and texts: those are passed on as they are.
  const isPlain = (value: Cell): boolean =>
    typeof value === "number" ? value - value === 0 : typeof value === "string" || typeof value === "boolean";
  const rows = result as unknown[][];
  for (let r = 0; r < rows.length; r += 1) {
    const row = rows[r]!;
    for (let c = 0; c < row.length; c += 1) {
      if (!isPlain(row[c] as Cell)) {
        rows[r] = (row as Cell[]).map(cell);
        break;
      }
    }
  }
  return rows;
}
