import type { Reported } from "../numbers/reported";
import type { Band, Direction } from "../scoring/attainment";
import type { Stage } from "../weights/stage-weights";

/** How often a KPI is judged, the fastest first. */
export const CADENCES = ["day", "week", "month", "quarter", "year"] as const;
export type Cadence = (typeof CADENCES)[number];

/** Level 0 is the company, 1 a department, 2 a person. */
export type LevelNumber = 0 | 1 | 2;

/** What the catalogue knows of a KPI. */
export interface KnownKpi {
  readonly id: string;
  readonly cadence: Cadence;
  readonly horizon: "short" | "medium" | "long";
  /** Id of the KPI that suffers when this one is gamed, or `none`. */
  readonly counter: string;
  /** True for a theme that cannot be measured without a stand-in. */
  readonly isTheme: boolean;
  /** True for a KPI computed from the completion of targets. */
  readonly isDerived: boolean;
  readonly plausible: { readonly min?: number; readonly max?: number };
}

/** One KPI of a scorecard; "" and null where the table says nothing. */
export interface HealthRow {
  /** Row inside the table, counted from 1 with its headers. */
  readonly row: number;
  readonly kpi: string;
  readonly known: KnownKpi | null;
  readonly level: LevelNumber | null;
  readonly owner: string;
  readonly parent: string;
  readonly dimension: string | null;
  readonly weight: Reported;
  readonly direction: Direction;
  readonly baseline: number | null;
  readonly target: number | Band | null;
  readonly actual: Reported;
  readonly cadence: Cadence | null;
  /** Days since 1970-01-01. */
  readonly start: number | null;
  readonly due: number | null;
  readonly lastChanged: number | null;
  readonly source: string;
  readonly strategy: string;
  readonly counterMetric: string;
}

export interface HealthScorecard {
  readonly rows: readonly HealthRow[];
  readonly asOf?: number | undefined;
  readonly stage?: Stage | undefined;
}

export type Severity = "error" | "warning" | "note";

export type FindingCode =
  | "too_many"
  | "many"
  | "too_many_for_person"
  | "too_few_for_person"
  | "weights_not_whole"
  | "no_weight"
  | "dimension_above_share"
  | "user_share_low"
  | "new_visitor_weight"
  | "only_short_term"
  | "only_long_term"
  | "no_counter_metric"
  | "vague"
  | "no_target"
  | "no_owner"
  | "no_due_date"
  | "no_source"
  | "no_strategy"
  | "parent_not_found"
  | "target_equals_baseline"
  | "target_on_wrong_side"
  | "implausible"
  | "starts_after_due"
  | "overdue"
  | "judged_too_often"
  | "unchanged"
  | "duplicate"
  | "near_duplicates"
  | "scores_itself"
  | "ltv_below_cac";

export interface Finding {
  readonly severity: Severity;
  readonly code: FindingCode;
  /** Row inside the table as in `HealthRow`; null when it is about the whole table. */
  readonly row: number | null;
  /** What the sentence is filled with. */
  readonly details: Readonly<Record<string, string | number>>;
}
