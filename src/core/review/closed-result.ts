import type { Period } from "../calendar/period";

/** A period that was closed, as History names it. */
export interface ClosedPeriod {
  readonly label: string;
  readonly kind: Period;
  readonly firstDay: number;
}

/** One line of History: what a KPI, or a scorecard as a whole, came to in a period. */
export interface ClosedResult {
  readonly period: ClosedPeriod;
  readonly card: string;
  readonly kpi: string;
  readonly owner: string;
  readonly isTotal: boolean;
  /** True where there is a target and no actual, though the KPI applies. */
  readonly isUnreported: boolean;
  readonly actual: number | null;
  /** As it stands in History. */
  readonly target: string | number;
  readonly score: number | null;
  /** What the KPI added to its scorecard's total; null where History does not say. */
  readonly points: number | null;
}

/** The same KPI of the same person on the same scorecard, whatever the period. */
export const seriesKey = ({ card, kpi, owner }: Pick<ClosedResult, "card" | "kpi" | "owner">): string =>
  [card, kpi, owner].map((text) => text.trim().toLowerCase()).join("\n");

/** Below full points; a hair's breadth of rounding is no miss. */
export const isMiss = ({ isTotal, score }: ClosedResult): boolean => !isTotal && score !== null && score < 100 - 1e-9;
