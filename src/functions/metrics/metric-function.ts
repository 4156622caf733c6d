import type { Entry, Kpi, Metric } from "../../catalogue/kpi";
import { evaluateColumns } from "../../core/expression/evaluate-columns";
import { expressionText } from "../../core/expression/expression-text";
import { type Expression, parseExpression } from "../../core/expression/parse-expression";
import { zeroDivisor } from "../../core/expression/zero-divisors";
import { KpiError } from "../../core/kpi-error";
import { NOT_APPLICABLE } from "../../core/numbers/reported";
import { help, type Text } from "../../core/text";
import type { Choices } from "../../i18n/choices/choices";
import { resultWords } from "../../i18n/results";
import { type Arg, choice, number, optional, rowsOf } from "../args";
import { checkArity } from "../arguments";
import { isBlank } from "../cell";
import type { Cell, Context, Result } from "../context";
import type { Example, FunctionSpec } from "../define";
import { isScalar, shapeOf } from "../rows";
import { type Flags, ROW_IS_NOT_APPLICABLE, readInput } from "./read-input";

// In Code.js a formula has no texts: its stub carries them, and help reads them from beside the bundle.
const NO_TEXT: Text = ["", ""];

/** The formula of a computable KPI, made from its catalogue entry alone. */
export function metricFunction({ metric, kpi }: Entry): FunctionSpec {
  const args = argumentsOf(metric, kpi);
  return {
    name: metric.formula!,
    group: "metrics",
    summary: kpi?.name ?? NO_TEXT,
    args,
    returns: unitText(metric),
    ...(kpi ? { notes: notesOf(kpi) } : {}),
    examples: examplesOf(kpi),
    call: (given, context) => computeMetric(metric, args, given, context),
  };
}

/** What it measures, the formula itself (each definition by its name), then what to beware of. */
function notesOf({ expression, variants, definition, pitfall }: Kpi): Text {
  const formula = (language: 0 | 1): string =>
    variants
      ? Object.values(variants.choices)
          .map((choice) => `${choice.words[language]}: ${choice.expression}`)
          .join("; ")
      : expression;
  return [`${definition[0]} = ${formula(0)}. ${pitfall[0]}`, `${definition[1]}= ${formula(1)}。${pitfall[1]}`];
}

function argumentsOf(metric: Metric, kpi: Kpi | undefined): Record<string, Arg<unknown>> {
  const args: Record<string, Arg<unknown>> = {};
  metric.inputs.forEach((input, i) => {
    const letter = String.fromCharCode(66 + i);
    const limits = input.minimum === undefined ? {} : { min: input.minimum };
    const arg = number(kpi ? kpi.inputs[i]!.label : NO_TEXT, limits, `${letter}2:${letter}13`);
    args[input.id] = input.default === undefined ? arg : optional(arg, input.default);
  });
  const { variants } = metric;
  if (variants) {
    const words: Record<string, readonly [string, string]> = {};
    for (const key of Object.keys(variants.choices)) words[key] = variants.choices[key]!.words;
    const list = (language: 0 | 1): string =>
      Object.values(words)
        .map((word) => word[language])
        .join(", ");
    const pick = choice(help(`Definition: ${list(0)}.`, `口径：${list(1)}。`), words as Choices<string>);
    args[variants.argument] = optional(pick, variants.default);
  }
  return args;
}

function examplesOf(kpi: Kpi | undefined): Example[] {
  const example = kpi?.example;
  if (!example) return [];
  const { inputs, result, places } = example;
  return [{ args: inputs, result, ...(places === undefined ? {} : { places }) }];
}

function computeMetric(
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
  return gridOf(metric, shape, values, flags, context);
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
    throw new KpiError("must_not_be_zero", { argument: divisor ?? expressionText(tree) });
  }
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
  flags: Flags,
  context: Context,
): Cell[][] {
  const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = metric.plausible;
  const out: Cell[][] = [];
  for (let r = 0, i = 0; r < shape.rows; r += 1) {
    const row: Cell[] = [];
    for (let c = 0; c < shape.columns; c += 1, i += 1) {
      const value = values[i]!;
      const flag = flags.rows === null ? 0 : flags.rows[i]!;
      if (flag !== 0) row.push(flag === ROW_IS_NOT_APPLICABLE ? NOT_APPLICABLE : null);
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

function unitText({ unit }: Metric): Text {
  switch (unit) {
    case "share":
    case "percent":
      return help("A share; format the cell as a percentage.", "比率，请把单元格设为百分比格式。");
    case "currency":
      return help("An amount in the currency of the inputs.", "金额，币种同输入。");
    case "months":
      return help("Months.", "月数。");
    case "days":
      return help("Days.", "天数。");
    case "hours":
      return help("Hours.", "小时数。");
    case "minutes":
      return help("Minutes.", "分钟数。");
    case "seconds":
      return help("Seconds.", "秒数。");
    case "count":
      return help("A count.", "数量。");
    case "ratio":
      return help("A ratio: how many times the second is in the first.", "倍数。");
    default:
      return help("Points.", "分值。");
  }
}
