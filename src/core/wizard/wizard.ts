/** The seven steps, in their order. */
export const WIZARD_STEPS = ["who", "specific", "measurable", "achievable", "relevant", "time", "check"] as const;
export type WizardStep = (typeof WIZARD_STEPS)[number];

/** Everything a person types or chooses, as text; empty means not given. Days are `2026-11-21`. */
export interface WizardFields {
  readonly level: string;
  readonly team: string;
  readonly owner: string;
  readonly goal: string;
  /** Catalogue id, empty for a measure of one's own. */
  readonly kpi: string;
  readonly metric: string;
  readonly dimension: string;
  readonly unit: string;
  readonly direction: string;
  readonly source: string;
  readonly actual: string;
  readonly baseline: string;
  readonly target: string;
  readonly targetHigh: string;
  readonly parent: string;
  readonly strategy: string;
  readonly weight: string;
  readonly counter: string;
  readonly start: string;
  readonly due: string;
  readonly cadence: string;
  readonly shape: string;
}

export type WizardField = keyof WizardFields;

export interface WizardState {
  readonly step: number;
  /** The furthest step reached: those before it can be jumped to. */
  readonly reached: number;
  /** Whether *Next* was refused on this step, so that what is missing is shown. */
  readonly refused: boolean;
  readonly fields: WizardFields;
  /** Values read from the sheet, oldest first. */
  readonly history: readonly number[];
  /** Where they were read, for people: `Data!B2:B13`. */
  readonly historyFrom: string;
  /** The row that is edited; null for a new target. */
  readonly editing: { readonly sheet: string; readonly row: number; readonly kpi: string } | null;
}

export type WizardEvent =
  | { readonly type: "set"; readonly field: WizardField; readonly value: string }
  | { readonly type: "fill"; readonly values: Partial<WizardFields> }
  | { readonly type: "history"; readonly values: readonly number[]; readonly from: string }
  | { readonly type: "next" }
  | { readonly type: "back" }
  | { readonly type: "go"; readonly step: number }
  | { readonly type: "reset" }
  | { readonly type: "duplicate" }
  /** A target for the counter-metric of the one that was made, for the same people and time. */
  | { readonly type: "guard"; readonly values: Partial<WizardFields> }
  | { readonly type: "load"; readonly state: WizardState };

export type ProblemCode =
  | "metric_missing"
  | "metric_is_theme"
  | "target_missing"
  | "not_a_number"
  | "ambiguous_number"
  | "share_above_one"
  | "same_as_baseline"
  | "wrong_side"
  | "high_below_low"
  | "weight_range"
  | "due_missing"
  | "not_a_date"
  | "due_before_start"
  | "too_long";

export interface Problem {
  readonly field: WizardField;
  readonly code: ProblemCode;
  /** What was typed, or the readings it allows. */
  readonly got: string;
}
