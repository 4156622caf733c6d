import { KpiError } from "../kpi-error";
import type { TargetPath } from "./path";
import { pathShare } from "./path-share";
import { pathValue } from "./path-value";

export interface Pace {
  /** Where the value should stand by now. */
  readonly expected: number;
  /** How far the value is ahead of that, in its own unit; negative when behind. */
  readonly ahead: number;
  /** Where it stands when due if it goes on as until now; null before any progress is due. */
  readonly landing: number | null;
  /** Share of the way from baseline to target that is done; below 0 when the value moved away from the target. */
  readonly progress: number;
  /** Share of the way that should be done. */
  readonly due: number;
}

/**
 * How an actual value stands against the path to its target at the end of a day. The target may lie above or below
 * the baseline: ahead is always good. Landing keeps the ratio of progress done to progress due.
 *
 * @throws {KpiError} must_not_equal when baseline and target are the same, or what `pathShare` refuses
 */
export function pace(path: TargetPath, asOf: number, actual: number): Pace {
  const { baseline, target } = path;
  if (baseline === target) throw new KpiError("must_not_equal", { argument: "target", other: "baseline", got: target });
  const share = pathShare(path, asOf);
  const expected = pathValue(path, asOf);
  return {
    expected,
    ahead: target > baseline ? actual - expected : expected - actual,
    landing: share === 0 ? null : share === 1 ? actual : baseline + (actual - baseline) / share,
    progress: (actual - baseline) / (target - baseline),
    due: share,
  };
}
