import { expressionInputs } from "../core/expression/expression-inputs";
import { parseExpression } from "../core/expression/parse-expression";
import { type Text, text } from "../core/text";
import { input } from "./inputs";
import type { Benchmark, Cadence, Dimension, Direction, Horizon, Kind, Kpi, Notes, Team, Unit, Variants } from "./kpi";

/** Unit, direction, cadence and dimension in one string, as in `"share higher month conversion"`. */
export type Facts = `${Unit} ${Direction} ${Cadence} ${Dimension}`;

/** What an entry says beyond its facts; all of it has a default. */
export interface More {
  /** `none` when left out; a KPI that is scored then says why in its notes. */
  counter?: string;
  /** KPI_ and the id in capitals when left out. */
  formula?: string;
  /** `scalar` with an expression, `measure` without. */
  kind?: Kind;
  /** Further team functions that use it. */
  also?: readonly Team[];
  /** From the cadence when left out. */
  horizon?: Horizon;
  /** Defaults of optional inputs, which go to the end of the arguments. */
  optional?: Readonly<Record<string, number>>;
  variants?: Variants;
  /** A share lies in 0…1. */
  plausible?: { readonly min?: number; readonly max?: number };
  benchmarks?: readonly Benchmark[];
  proxies?: readonly string[];
  standard?: true;
}

/** Makes the entries of one team function. */
export const entriesOf =
  (team: Team) =>
  (id: string, name: Text, facts: Facts, expression: string, more: More, notes: Notes | undefined): Kpi => {
    const [unit, direction, cadence, dimension] = facts.split(" ") as [Unit, Direction, Cadence, Dimension];
    const { variants = null, optional = {} } = more;
    const expressions = variants ? Object.values(variants.choices).map((choice) => choice.expression) : [expression];
    const names = [...new Set(expressions.flatMap((one) => (one ? expressionInputs(parseExpression(one)) : [])))];
    const required = names.filter((key) => !(key in optional));
    return {
      id,
      formula: names.length ? (more.formula ?? "KPI_" + id.toUpperCase()) : null,
      name,
      teams: [team, ...(more.also ?? [])],
      dimension,
      kind: more.kind ?? (names.length ? "scalar" : "measure"),
      unit,
      direction,
      cadence,
      horizon: more.horizon ?? (cadence === "year" ? "long" : cadence === "quarter" ? "medium" : "short"),
      inputs: [
        ...required.map((key) => input(key)),
        ...Object.keys(optional).map((key) => ({ ...input(key), default: optional[key]! })),
      ],
      expression: variants ? variants.choices[variants.default]!.expression : expression,
      variants,
      plausible: more.plausible ?? (unit === "share" ? { min: 0, max: 1 } : {}),
      counter: more.counter ?? "none",
      benchmarks: more.benchmarks ?? [],
      proxies: more.proxies ?? [],
      standard: more.standard ?? false,
      notes,
    };
  };

/** Long texts and examples of an entry; the build empties this function, so that they leave Code.js. */
export function notes(value: Notes): Notes | undefined {
  if (typeof SHIPPED === "undefined") return value;
  return undefined;
}

export const atLeast = (low: number, english: string, chinese: string, source: string): Benchmark => ({
  low,
  qualifier: text(english, chinese),
  source,
});

export const atMost = (high: number, english: string, chinese: string, source: string): Benchmark => ({
  high,
  qualifier: text(english, chinese),
  source,
});

export const between = (low: number, high: number, english: string, chinese: string, source: string): Benchmark => ({
  low,
  high,
  qualifier: text(english, chinese),
  source,
});
