import { dayText } from "../calendar/day-text";
import { periodFirstDay } from "../calendar/period-first-day";
import { periodNumber } from "../calendar/period-number";
import { KpiError } from "../kpi-error";
import type { TargetPath } from "./path";
import { pathValue } from "./path-value";

export interface Milestone {
  readonly day: number;
  readonly value: number;
}

const MOST = 2000;

/**
 * Where a value should stand at the end of each calendar period from start to due; the last milestone is the
 * target on its due day.
 *
 * @throws {KpiError} must_not_be_before when due lies before start, too_many_periods beyond 2,000 milestones, or what
 *   `pathShare` refuses
 */
export function milestones(path: TargetPath): readonly Milestone[] {
  const { start, due, cadence } = path;
  const from = periodNumber(start, cadence);
  const count = periodNumber(due, cadence) - from + 1;
  if (count > MOST) {
    const span = { first: dayText(start), last: dayText(due) };
    throw new KpiError("too_many_periods", { argument: "due", most: MOST, got: count, ...span });
  }
  // A due day before the start is refused with the first milestone.
  return Array.from({ length: Math.max(count, 1) }, (_, i) => {
    const day = Math.min(due, periodFirstDay(from + i + 1, cadence) - 1);
    return { day, value: pathValue(path, day) };
  });
}
