import type { Team } from "../../catalogue/kpi";
import type { Text } from "../../core/text";
import type { SourceKey } from "./sources";

/** What makes one team's workbook; `teamTemplate` does the rest. KPIs and inputs are ids of the catalogue. */
export interface TeamSpec {
  readonly id: string;
  readonly team: Team;
  /** Short, for sheet titles: `Operations`. */
  readonly title: Text;
  readonly purpose: Text;
  readonly owner: Text;
  /** A person's scorecard: three to five KPIs. */
  readonly person?: true;
  /** The goal that the KPIs serve. */
  readonly strategy: Text;
  /** What the sample figures show, and where to look. */
  readonly story: Text;
  readonly source: SourceKey;
  /** Eight to twelve, a person three to five; their weights add to 100. With `stages`, weights hold inside a dimension. */
  readonly kpis: readonly TeamKpi[];
  /**
   * Sample figures of each input, bases before what is a share of them; the order is that of the data
   * sheet. A string computes the input from others of its row: `"{order_amount}-{refunds}"`.
   */
  readonly data: Readonly<Record<string, Series | string>>;
  /** Months that fall out of line: input, month of twelve, factor. */
  readonly events?: readonly (readonly [input: string, month: number, factor: number])[];
  /** Inputs of the funnel from first to last stage, with the goal of the step that leads there where there is one. */
  readonly funnel?: readonly (string | readonly [input: string, goal: number])[];
  /** Whether the stage of the business sets the weights of the dimensions. */
  readonly stages?: true;
}

export type TeamKpi = readonly [
  id: string,
  weight: number,
  baseline: number,
  target: number,
  /** Number of the article that gives the target, or `std`: the field's usage. */
  basis: "000" | "001" | "002" | "003" | "004" | "std",
  more?: {
    /** The column of the data sheet, for a KPI that is read off and not computed. */
    readonly measure?: string;
    readonly source?: SourceKey;
    readonly owner?: Text;
  },
];

/** From a value to another; a share of another input, from one share to another; what another input was a month before. */
export type Series =
  | readonly [start: number, end: number]
  | readonly [of: string, start: number, end: number]
  | { readonly before: string; readonly first: number };
