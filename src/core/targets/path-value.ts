import type { TargetPath } from "./path";
import { pathShare } from "./path-share";

/** Where a value should stand at the end of a day on its way from baseline to target. */
export function pathValue(path: TargetPath, day: number): number {
  const share = pathShare(path, day);
  return share === 1 ? path.target : path.baseline + (path.target - path.baseline) * share;
}
