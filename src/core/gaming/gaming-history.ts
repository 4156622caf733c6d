import type { Band, Direction } from "../scoring/attainment";

/** One result of one KPI in one period. */
export interface HistoryRow {
  /** Row inside the table, counted from 1 with its headers. */
  readonly row: number;
  /** Orders the periods. */
  readonly period: number;
  /** The period as the sheet shows it. */
  readonly label: string;
  /** The day, where the period is a single one, as days since 1970-01-01; else null. */
  readonly day: number | null;
  readonly kpi: string;
  readonly owner: string;
  readonly actual: number | null;
  readonly target: number | Band | null;
  /** Share of the target that was reached; null where it cannot be told. */
  readonly attainment: number | null;
}

/** A KPI of today's scorecard. */
export interface WatchedKpi {
  readonly kpi: string;
  readonly owner: string;
  readonly direction: Direction;
  readonly counterMetric: string;
  /** Day of the last change of target or definition, and of the period's ends; null where unknown. */
  readonly lastChanged: number | null;
  readonly start: number | null;
  readonly due: number | null;
}

export type GamingCode =
  | "heaped_above_target"
  | "late_spike"
  | "counter_metric_fell"
  | "target_moved"
  | "target_eased"
  | "changed_within_period";

export interface GamingSign {
  readonly code: GamingCode;
  readonly kpi: string;
  readonly owner: string;
  /** What the evidence is filled with. */
  readonly details: Readonly<Record<string, string | number>>;
}

export const nameKey = (name: string): string => name.trim().toLowerCase();

/** The rows of each KPI and owner, in the order of periods. */
export function seriesOf(history: readonly HistoryRow[]): HistoryRow[][] {
  const series = new Map<string, HistoryRow[]>();
  for (const row of history) {
    const key = `${nameKey(row.kpi)}\n${nameKey(row.owner)}`;
    const rows = series.get(key);
    if (rows) rows.push(row);
    else series.set(key, [row]);
  }
  return [...series.values()].map((rows) => rows.sort((a, b) => a.period - b.period || a.row - b.row));
}

/** Which way each watched KPI points, by its name's key; the first row of a name counts. */
export function directionsByKpi(watched: readonly WatchedKpi[]): Map<string, Direction> {
  const directions = new Map<string, Direction>();
  for (const { kpi, direction } of watched) {
    if (!directions.has(nameKey(kpi))) directions.set(nameKey(kpi), direction);
  }
  return directions;
}
