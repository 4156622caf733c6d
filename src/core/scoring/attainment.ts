import { KpiError } from "../kpi-error";

/** Which way a KPI points; `zero` is best nearest 0, `none` is descriptive and not scored. */
export type Direction = "higher" | "lower" | "band" | "zero" | "none";
export type ScoredDirection = Exclude<Direction, "none">;
export type AttainmentMethod = "ratio" | "linear" | "progress";

/** The ends of a target band in the unit of the actual; null is an open end. */
export type Band = readonly [low: number | null, high: number | null];

export interface AttainmentInput {
  readonly actual: number;
  readonly target: number | Band;
  readonly direction: ScoredDirection;
  readonly method?: AttainmentMethod;
  /** Where the KPI stood at the start; only `progress` uses it. */
  readonly baseline?: number | undefined;
}

/** An attainment beyond 1,000 % says more of the target than of the result. */
const MOST = 10;

/**
 * Share of a target that was reached, from 0 to 10, where 1 means exactly on target.
 *
 * Higher is better: actual/target. Lower is better: target/actual (`ratio`) or 2 − actual/target (`linear`).
 * `progress`: (actual − baseline)/(target − baseline), whichever way the KPI points. A band counts 1 inside
 * and falls outside with the distance from the nearer edge relative to that edge. Negative targets:
 * 1 ± (actual − target)/|target|. A target of 0 is met or not: 1 or 0.
 *
 * @throws {KpiError} when progress has a target equal to its baseline, or when a band has no end or its ends
 * are in the wrong order
 */
export function attainment({ actual, target, direction, method = "ratio", baseline }: AttainmentInput): number {
  if (typeof target !== "number") return bandAttainment(actual, target);
  if (direction === "band") return bandAttainment(actual, [target, target]);
  if (direction === "zero") return bandAttainment(actual, [-Math.abs(target), Math.abs(target)]);
  if (method === "progress") return bounded(progress(actual, target, baseline));
  const better = direction === "higher" ? 1 : -1;
  if (target === 0) return better * actual >= 0 ? 1 : 0;
  if (target < 0) return bounded(1 + (better * (actual - target)) / -target);
  if (direction === "higher") return bounded(actual / target);
  if (method === "linear") return bounded(2 - actual / target);
  return actual <= 0 ? MOST : bounded(target / actual);
}

function progress(actual: number, target: number, baseline: number | undefined): number {
  if (baseline === undefined) throw new KpiError("missing", { argument: "baseline" });
  if (target === baseline) {
    throw new KpiError("must_not_equal", { argument: "target", other: "baseline", got: target });
  }
  return (actual - baseline) / (target - baseline);
}

function bandAttainment(actual: number, [low, high]: Band): number {
  if (low === null && high === null) throw new KpiError("must_not_be_empty", { argument: "target" });
  if (low !== null && high !== null && low > high) {
    throw new KpiError("wrong_order", { argument: "target", other: "target_high", got: low, bound: high });
  }
  const edge = low !== null && actual < low ? low : high !== null && actual > high ? high : null;
  if (edge === null) return 1;
  // An edge of 0 has no relative distance: the band's width stands in for it.
  const scale = Math.abs(edge) || (low !== null && high !== null ? high - low : 0);
  return scale === 0 ? 0 : Math.max(0, 1 - Math.abs(actual - edge) / scale);
}

const bounded = (value: number): number => Math.min(MOST, Math.max(0, value));
