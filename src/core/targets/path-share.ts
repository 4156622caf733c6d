import { dayText } from "../calendar/day-text";
import { periodFirstDay } from "../calendar/period-first-day";
import { periodNumber } from "../calendar/period-number";
import { KpiError } from "../kpi-error";
import type { TargetPath } from "./path";
import { periodsBetween } from "./periods-between";

function weightedShare({ start, due, cadence }: TargetPath, weights: readonly number[], day: number): number {
  const from = periodNumber(start, cadence);
  const periods = periodNumber(due, cadence) - from + 1;
  if (weights.length !== periods) {
    throw new KpiError("weights_per_period", { argument: "shape", needed: periods, got: weights.length });
  }
  let passed = 0;
  let total = 0;
  for (let i = 0; i < periods; i++) {
    const weight = weights[i]!;
    if (weight < 0) throw new KpiError("must_be_at_least", { argument: "shape", row: i + 1, least: 0, got: weight });
    const first = Math.max(start, periodFirstDay(from + i, cadence));
    const last = Math.min(due, periodFirstDay(from + i + 1, cadence) - 1);
    const days = Math.min(Math.max(day - first + 1, 0), last - first + 1);
    passed += (weight * days) / (last - first + 1);
    total += weight;
  }
  if (total === 0) throw new KpiError("all_zero", { argument: "shape" });
  return passed / total;
}

/**
 * Share of the way that should be done at the end of a day, from 0 before the start to 1 when due.
 * Linear: the share of the time; front: 1 − (1 − time)², three quarters at half-time; back: time²,
 * one quarter at half-time; weights: one for each calendar period from start to due, spread evenly over its days.
 *
 * @throws {KpiError} must_not_be_before when due lies before start; weights_per_period, must_be_at_least or all_zero
 *   for weights that do not fit
 */
export function pathShare(path: TargetPath, day: number): number {
  const { start, due, cadence, shape } = path;
  if (due < start) {
    const details = { argument: "due", other: "start", got: dayText(due), bound: dayText(start) };
    throw new KpiError("must_not_be_before", details);
  }
  if (typeof shape === "object") return weightedShare(path, shape, day);
  if (day < start) return 0;
  if (day >= due) return 1;
  const time = periodsBetween(start, day, cadence) / periodsBetween(start, due, cadence);
  if (shape === "linear") return time;
  return shape === "back" ? time * time : 1 - (1 - time) * (1 - time);
}
