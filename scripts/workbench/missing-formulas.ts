import type { Engine } from "./platform";

interface Given {
  readonly value: unknown;
  readonly format?: string;
}

/** Errors by the number that the sheets have for them; any other is 8. */
const ERROR_TYPES = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"];

const done = new WeakSet<object>();

/** Formulas that the sheets have and the engine lacks, as far as templates use them. */
export function addMissingFormulas(engine: Engine): void {
  if (done.has(engine.registries)) return;
  done.add(engine.registries);
  if ("N" in engine.registries.functionRegistry.content) return;
  engine.addFunction("ARRAY_CONSTRAIN", {
    description: "The upper left part of an array.",
    category: "Array",
    args: [
      engine.helpers.arg("input_range (any, range<any>)", "The array."),
      engine.helpers.arg("num_rows (number)", "Rows at most."),
      engine.helpers.arg("num_cols (number)", "Columns at most."),
    ],
    compute(given: unknown, rows: unknown, columns: unknown) {
      if (!Array.isArray(given)) return given as never;
      const most = (limit: unknown): number => Number((limit as Given | undefined)?.value ?? 0);
      return given.slice(0, most(columns)).map((column: unknown[]) => column.slice(0, most(rows))) as never;
    },
  });
  engine.addFunction("ERROR.TYPE", {
    description: "The number of an error; not available for what is none.",
    category: "Info",
    args: [engine.helpers.arg("reference (any, range<any>)", "The error.")],
    compute(given: unknown) {
      const value = firstOf(given)?.value as string;
      if (!engine.helpers.isEvaluationError(value)) return { value: "#N/A" };
      return 1 + (ERROR_TYPES.includes(value) ? ERROR_TYPES.indexOf(value) : 7);
    },
  });
  engine.addFunction("N", {
    description: "The value as a number; 0 for text and blanks.",
    category: "Info",
    args: [engine.helpers.arg("value (any, range<any>)", "The value.")],
    compute(given: unknown) {
      const cell = firstOf(given);
      const value = cell?.value;
      if (engine.helpers.isEvaluationError(value as string)) return cell as never;
      return typeof value === "number" ? value : value === true ? 1 : 0;
    },
  });
}

const firstOf = (given: unknown): Given | undefined =>
  (Array.isArray(given) ? (given[0] as unknown[] | undefined)?.[0] : given) as Given | undefined;
