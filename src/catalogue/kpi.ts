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

export type Horizon = "short" | "long";

/**
 * - `scalar`: computed from its inputs.
 * - `measure`: read off a source as it is (visitors, orders); nothing to compute.
 * - `breakdown`: a table; the formula gives the share or value of one of its rows.
 * - `composite`: stands for several steps or proxies.
 * - `derived`: computed from the target of another KPI.
 * - `theme`: named by the articles but not measurable without one of its `proxies`.
 */
export type Kind = "scalar" | "measure" | "breakdown" | "composite" | "derived" | "theme";

export type DataSource =
  | "platform"
  | "analytics"
  | "audience"
  | "ads"
  | "email"
  | "social"
  | "helpdesk"
  | "survey"
  | "research"
  | "crm"
  | "erp"
  | "finance"
  | "hr"
  | "project"
  | "mes"
  | "monitoring"
  | "derived";

export interface MetricInput {
  readonly id: string;
  /** Left out where the number may be negative (a profit, a change). */
  readonly minimum?: number;
  /** 1 for shares that are parts of a whole. */
  readonly maximum?: number;
  /** 0 where nothing would mean anything, as in a period of no days. */
  readonly above?: number;
  /** Value when the argument is left out; only inputs at the end have one. */
  readonly default?: number;
}

/** One number a KPI is computed from. The same id means the same number in every KPI. */
export interface Input extends MetricInput {
  readonly label: Text;
  readonly unit: Unit;
}

export interface Bounds {
  readonly min?: number;
  readonly max?: number;
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

/** What a formula needs of an entry; all of it ships. */
export interface Metric {
  readonly id: string;
  /** Name of the spreadsheet function; null where there is nothing to compute. */
  readonly formula: string | null;
  readonly unit: Unit;
  /** In the order of the formula's arguments. */
  readonly inputs: readonly MetricInput[];
  /** For `parseExpression`; with variants, the default's. Empty where there is nothing to compute. */
  readonly expression: string;
  readonly variants: Variants | null;
  /** What must hold between inputs, as `promoters + detractors <= responses`, where the result alone would not tell. */
  readonly within: readonly string[];
  /** A result outside is said in words. */
  readonly plausible: Bounds;
}

/** An entry of the catalogue. */
export interface Kpi extends Metric {
  readonly name: Text;
  /** Team functions that use it, the one that owns it first. */
  readonly teams: readonly Team[];
  readonly dimension: Dimension;
  readonly kind: Kind;
  readonly direction: Direction;
  readonly cadence: Cadence;
  /** What is judged monthly or faster is short (article 002); satisfaction and brand are long whatever their cadence. */
  readonly horizon: Horizon;
  readonly inputs: readonly Input[];
  /** Id of the KPI that would suffer if this one were gamed, or `none`. */
  readonly counter: string;
  /** Why a KPI that is scored has no counter-metric. */
  readonly noCounter?: Text;
  readonly benchmarks: readonly Benchmark[];
  /** Measurable KPIs that stand in for a theme or a composite. */
  readonly proxies: readonly string[];
  readonly definition: Text;
  readonly pitfall: Text;
  /** Other names: English and Chinese, platform export names, acronyms; separated by `|`. */
  readonly aliases: Text;
  /** Where the numbers usually come from. */
  readonly data: DataSource;
  /** Articles that name the KPI, with the number in the list of article 003; `std` where all are silent. */
  readonly source: string;
  /** Near-duplicates and KPIs read together with this one. */
  readonly related: readonly string[];
  readonly example?: Example;
}

/** One entry as the files of the team functions give it: `kpi` is undefined in Code.js. */
export interface Entry {
  readonly metric: Metric;
  readonly kpi: Kpi | undefined;
}
