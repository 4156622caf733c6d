import { expressionInputs } from "../core/expression/expression-inputs";
import { parseExpression } from "../core/expression/parse-expression";
import type { Text } from "../core/text";
import { inputLabels, limitsOf } from "./inputs";
import type {
  Benchmark,
  Bounds,
  Cadence,
  DataSource,
  Dimension,
  Direction,
  Entry,
  Example,
  Horizon,
  Kind,
  Kpi,
  Metric,
  Team,
  Unit,
  Variants,
} from "./kpi";

/** What of an entry ships beside its id, unit and expression. */
export interface Options {
  /** KPI_ and the id in capitals when left out. */
  formula?: string;
  /** Defaults of optional inputs, which go to the end of the arguments. */
  optional?: Readonly<Record<string, number>>;
  variants?: Variants;
  /** As in `Metric`. */
  within?: readonly string[];
  /** A share lies in 0…1 when left out. */
  plausible?: Bounds;
}

/** All else there is to say of a KPI. */
export interface Facts {
  name: Text;
  /** Direction, cadence and dimension, as in `"higher month conversion"`. */
  is: `${Direction} ${Cadence} ${Dimension}`;
  /** `scalar` with an expression, `measure` without, when left out. */
  kind?: Kind;
  /** `none` when left out; a KPI that is scored then says why. */
  counter?: string;
  noCounter?: Text;
  /** Further team functions that use it. */
  also?: readonly Team[];
  /** From the cadence when left out. */
  horizon?: Horizon;
  proxies?: readonly string[];
  benchmarks?: readonly Benchmark[];
  definition: Text;
  pitfall: Text;
  aliases?: Text;
  data: DataSource;
  source: string;
  /** Ids, separated by spaces. */
  related?: string;
  example?: Example;
}

/** Makes the entries of one team function. */
export const entriesOf =
  (team: Team) =>
  (id: string, unit: Unit, expression: string, options: Options, facts: Facts | undefined): Entry => {
    const metric = metricOf(id, unit, expression, options);
    return { metric, kpi: typeof SHIPPED === "undefined" ? describe(team, metric, facts!) : undefined };
  };

function metricOf(id: string, unit: Unit, expression: string, options: Options): Metric {
  const { variants = null, optional = {} } = options;
  const expressions = variants ? Object.values(variants.choices).map((choice) => choice.expression) : [expression];
  let inputs: Metric["inputs"] | undefined;
  return {
    id,
    formula: expressions.some((one) => one !== "") ? (options.formula ?? "KPI_" + id.toUpperCase()) : null,
    unit,
    // Read when asked for: a cell that calls one metric does not wait for the expressions of all others.
    get inputs() {
      inputs ??= inputsOf(expressions, optional);
      return inputs;
    },
    expression: variants ? variants.choices[variants.default]!.expression : expression,
    variants,
    within: options.within ?? [],
    plausible: options.plausible ?? (unit === "share" ? { min: 0, max: 1 } : {}),
  };
}

function inputsOf(expressions: readonly string[], optional: Readonly<Record<string, number>>): Metric["inputs"] {
  const names = [...new Set(expressions.flatMap((one) => (one ? expressionInputs(parseExpression(one)) : [])))];
  const inOrder = [...names.filter((name) => !(name in optional)), ...Object.keys(optional)];
  return inOrder.map((name) => ({
    id: name,
    ...limitsOf(name),
    ...(name in optional ? { default: optional[name]! } : {}),
  }));
}

/** Not in Code.js, where the entries are read from dist/texts.html. */
function describe(team: Team, metric: Metric, facts: Facts): Kpi {
  const { is, also = [], related, noCounter, example, ...rest } = facts;
  const [direction, cadence, dimension] = is.split(" ") as [Direction, Cadence, Dimension];
  const labels = inputLabels();
  return {
    ...metric,
    inputs: metric.inputs.map((input) => {
      const known = labels[input.id];
      if (!known) throw new Error(`${metric.id}: no input "${input.id}"`);
      return { ...input, ...known };
    }),
    direction,
    cadence,
    dimension,
    kind: metric.formula ? "scalar" : "measure",
    counter: "none",
    horizon: cadence === "year" || cadence === "quarter" ? "long" : "short",
    proxies: [],
    benchmarks: [],
    aliases: ["", ""],
    ...rest,
    ...(noCounter ? { noCounter } : {}),
    ...(example ? { example } : {}),
    teams: [team, ...also],
    related: related?.split(" ") ?? [],
  };
}

// What follows is emptied by the build, and what it was given leaves Code.js with it.

export function facts(value: Facts): Facts | undefined {
  if (typeof SHIPPED === "undefined") return value;
  return undefined;
}

export function atLeast(low: number, english: string, chinese: string, source: string): Benchmark {
  if (typeof SHIPPED === "undefined") return { low, qualifier: [english, chinese], source };
  return undefined as never;
}

export function atMost(high: number, english: string, chinese: string, source: string): Benchmark {
  if (typeof SHIPPED === "undefined") return { high, qualifier: [english, chinese], source };
  return undefined as never;
}

export function between(low: number, high: number, english: string, chinese: string, source: string): Benchmark {
  if (typeof SHIPPED === "undefined") return { low, high, qualifier: [english, chinese], source };
  return undefined as never;
}
