import type { Metric } from "../../catalogue/kpi";
import { evaluateColumns } from "../../core/expression/evaluate-columns";
import { expressionText } from "../../core/expression/expression-text";
import { type Expression, parseExpression } from "../../core/expression/parse-expression";
import { zeroDivisor } from "../../core/expression/zero-divisors";
import { KpiError } from "../../core/kpi-error";
import { NOT_APPLICABLE } from "../../core/numbers/reported";
import { resultWords } from "../../i18n/results";
import { type Arg, rowsOf } from "../args";
import { checkArity } from "../arguments";
import { isBlank } from "../cell";
import type { Cell, Context, Result } from "../context";
import { isScalar, shapeOf } from "../rows";
import { ABOVE_WHOLE, brokenRows } from "./broken-rows";
import { checkWithin } from "./check-within";
import { type Flags, ROW_IS_NOT_APPLICABLE, readInput } from "./read-input";

/** A metric over its inputs, whole columns at a time; what cannot be computed is said in words, or thrown by a single call. */
export function computeMetric(
  metric: Metric,
  args: Readonly<Record<string, Arg<unknown>>>,
  given: ArrayLike<unknown>,
  context: Context,
): Result {
  const names = checkArity(args, given);
  const inputs = names.slice(0, metric.inputs.length);
  const variantName = metric.variants?.argument;
  const grids: Record<string, unknown[][]> = {};
  inputs.forEach((name, i) => {
    grids[name] = rowsOf(isBlank(given[i]) && args[name]!.optional ? args[name]!.fallback : given[i]);
  });
  const tree = parseExpression(expressionOf(metric, args, variantName ? given[inputs.length] : undefined, context));
  const shape = shapeOf(args, inputs, grids);
  const size = shape.rows * shape.columns;
  const flags: Flags = { rows: null };
  const columns: Record<string, Float64Array | number> = {};
  metric.inputs.forEach((input) => {
    const grid = grids[input.id]!;
    const values = readInput(grid, input, isScalar(grid) ? 1 : size, shape.single || isScalar(grid), flags);
    columns[input.id] = isScalar(grid) ? values[0]! : values;
  });
  // A scalar that is blank or does not apply settles every row.
  if (flags.all) return fill(shape, flags.all === ROW_IS_NOT_APPLICABLE ? NOT_APPLICABLE : null);
  const values = evaluateColumns(tree, columns, size);
  if (shape.single) return single(metric, tree, columns, values[0]!);
  return gridOf(metric, shape, values, { flags, broken: brokenRows(metric.within, columns, size) }, context);
}

function expressionOf(
  metric: Metric,
  args: Readonly<Record<string, Arg<unknown>>>,
  given: unknown,
  context: Context,
): string {
  const { variants } = metric;
  if (!variants || isBlank(given)) return metric.expression;
  const key = args[variants.argument]!.read(given, { argument: variants.argument }, context) as string;
  return variants.choices[key]!.expression;
}

function single(
  metric: Metric,
  tree: Expression,
  columns: Record<string, Float64Array | number>,
  value: number,
): number {
  if (!Number.isFinite(value)) {
    const divisor = zeroDivisor(tree, columns as Record<string, number>);
    throw divisor === null ? new KpiError("too_large") : new KpiError("must_not_be_zero", { argument: divisor });
  }
  checkWithin(metric.within, columns);
  const { min, max } = metric.plausible;
  if ((min !== undefined && value < min) || (max !== undefined && value > max)) {
    if (max === 1 && value > 1 && typeof tree === "object" && tree.op === "/") {
      throw new KpiError("above_whole", {
        got: value,
        part: expressionText(tree.left),
        whole: expressionText(tree.right),
      });
    }
    throw new KpiError("not_plausible", { got: value, low: min ?? "−∞", high: max ?? "∞" });
  }
  return value;
}

function gridOf(
  metric: Metric,
  shape: { rows: number; columns: number },
  values: Float64Array,
  { flags, broken }: { readonly flags: Flags; readonly broken: Uint8Array | null },
  context: Context,
): Cell[][] {
  const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = metric.plausible;
  const words = () => context.words(resultWords);
  const out: Cell[][] = [];
  for (let r = 0, i = 0; r < shape.rows; r += 1) {
    const row: Cell[] = [];
    for (let c = 0; c < shape.columns; c += 1, i += 1) {
      const value = values[i]!;
      const flag = flags.rows === null ? 0 : flags.rows[i]!;
      if (flag !== 0) row.push(flag === ROW_IS_NOT_APPLICABLE ? NOT_APPLICABLE : null);
      else if (broken !== null && broken[i] !== 0 && value - value === 0)
        row.push(broken[i] === ABOVE_WHOLE ? words().aboveWhole : words().notPlausible);
      else if (value >= min && value <= max && value - value === 0) row.push(value);
      else row.push(wordFor(value, max, context));
    }
    out.push(row);
  }
  return out;
}

function wordFor(value: number, max: number, context: Context): string {
  const words = context.words(resultWords);
  if (!Number.isFinite(value)) return words.noResult;
  return max === 1 && value > 1 ? words.aboveWhole : words.notPlausible;
}

const fill = (shape: { single: boolean; rows: number; columns: number }, value: Cell): Result =>
  shape.single
    ? value
    : Array.from({ length: shape.rows }, () => Array.from({ length: shape.columns }, (): Cell => value));
