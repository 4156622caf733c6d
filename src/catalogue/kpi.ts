import type { Text } from "../core/text";

export type Team =
  | "company"
  | "operations"
  | "marketing"
  | "sales"
  | "customer_service"
  | "supply_chain"
  | "technology"
  | "merchandise"
  | "user_operations"
  | "content"
  | "manufacturing"
  | "project"
  | "people";

/** What a KPI is about. The first five are the dimensions that stage and strategy weights speak of. */
export type Dimension =
  | "traffic"
  | "conversion"
  | "user"
  | "supply_chain"
  | "team"
  | "finance"
  | "service"
  | "production"
  | "project"
  | "technology";

/** A `share` lies between 0 and 1; a `percent` (growth, margin, return) may be negative or above 1. */
export type Unit =
  | "currency"
  | "count"
  | "share"
  | "percent"
  | "ratio"
  | "months"
  | "days"
  | "hours"
  | "minutes"
  | "seconds"
  | "score"
  | "index";

/** `zero`: nearest to 0 is best. `none`: describes, is never scored. */
export type Direction = "higher" | "lower" | "band" | "zero" | "none";

export type Cadence = "day" | "week" | "month" | "quarter" | "year";

export type Horizon = "short" | "medium" | "long";

/**
 * - `scalar`: computed from its inputs.
 * - `measure`: read off a source as it is (visitors, orders); nothing to compute.
 * - `breakdown`: a table; the formula gives the share or value of one of its rows.
 * - `composite`: stands for several steps or proxies.
 * - `derived`: computed from the target of another KPI.
 * - `theme`: named by the articles but not measurable without one of its `proxies`.
 */
export type Kind = "scalar" | "measure" | "breakdown" | "composite" | "derived" | "theme";

/** One number a KPI is computed from. The same id means the same number in every KPI. */
export interface Input {
  readonly id: string;
  readonly label: Text;
  readonly unit: Unit;
  /** Left out where the number may be negative (a profit, a change). */
  readonly minimum?: number;
  /** Value when the argument is left out; only inputs at the end have one. */
  readonly default?: number;
}

export interface Choice {
  readonly words: Text;
  readonly expression: string;
}

/** Where the field disagrees on a definition: a named argument, the last of the formula. */
export interface Variants {
  readonly argument: string;
  readonly default: string;
  readonly choices: Readonly<Record<string, Choice>>;
}

/** A published mark; either bound may be missing. The qualifier says for whom it holds. */
export interface Benchmark {
  readonly low?: number;
  readonly high?: number;
  readonly qualifier: Text;
  /** Article 000–004, or `std`. */
  readonly source: string;
}

export interface Example {
  /** One value an argument, in their order. */
  readonly inputs: readonly (number | string)[];
  readonly result: number;
  /** Decimal places to which a published result is known; exact when left out. */
  readonly places?: number;
  /** How the result was worked by hand, or where it was published. */
  readonly worked: string;
}

/** What only help, search, panels and the build read. */
export interface Notes {
  readonly definition: Text;
  readonly pitfall: Text;
  /** Other names: English and Chinese, platform export names, acronyms; separated by `|`. */
  readonly aliases?: Text;
  /** Key of `dataSource()`. */
  readonly data: string;
  /** Articles that name the KPI, with the number in the list of article 003; `std` where all are silent. */
  readonly source: string;
  /** Ids of near-duplicates and of KPIs read together with this one. */
  readonly related?: string;
  /** Why a KPI that is scored has no counter-metric. */
  readonly noCounter?: Text;
  readonly example?: Example;
}

export interface Kpi {
  readonly id: string;
  /** Name of the spreadsheet function; null where there is nothing to compute. */
  readonly formula: string | null;
  readonly name: Text;
  /** Team functions that use it, the one that owns it first. */
  readonly teams: readonly Team[];
  readonly dimension: Dimension;
  readonly kind: Kind;
  readonly unit: Unit;
  readonly direction: Direction;
  readonly cadence: Cadence;
  /** Article 002: what is judged monthly is short, quarterly medium, yearly long; satisfaction and brand are long too. */
  readonly horizon: Horizon;
  /** In the order of the formula's arguments. */
  readonly inputs: readonly Input[];
  /** For `parseExpression`; with variants, the default's. Empty where there is nothing to compute. */
  readonly expression: string;
  readonly variants: Variants | null;
  /** A result outside is said in words. */
  readonly plausible: { readonly min?: number; readonly max?: number };
  /** Id of the KPI that would suffer if this one were gamed, or `none`. */
  readonly counter: string;
  readonly benchmarks: readonly Benchmark[];
  /** Measurable KPIs that stand in for a theme or a composite. */
  readonly proxies: readonly string[];
  /** True where the articles are silent and the field's common definition is used. */
  readonly standard: boolean;
  /** Not in Code.js: the build empties it, help and search read it from dist/texts.html. */
  readonly notes: Notes | undefined;
}
