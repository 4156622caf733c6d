/** A target as a row of a table: numbers as numbers, days as `2026-11-21`, choices by their key. */
export interface Target {
  readonly kpi: string;
  readonly level: "company" | "department" | "individual";
  readonly owner: string;
  readonly parent: string;
  readonly weight: number | null;
  readonly direction: "higher" | "lower" | "band" | "zero" | "none";
  readonly baseline: number | null;
  readonly target: number | null;
  readonly targetHigh: number | null;
  readonly actual: number | null;
  readonly unit: string;
  readonly cadence: "day" | "week" | "month" | "quarter" | "year";
  readonly start: string;
  readonly due: string;
  readonly source: string;
  readonly strategy: string;
  readonly dimension: string;
  readonly counter: string;
  readonly note: string;
}
