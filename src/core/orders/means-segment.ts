import type { MeansSegment } from "./segments";

/**
 * Segment of a customer by whether each of the three is at least as good as the mean of all customers
 * (bz.zhsmjxc.com/pages/viewpage.action?pageId=2821466 describes the eight).
 */
export function meansSegment(isRecent: boolean, isFrequent: boolean, isHighValue: boolean): MeansSegment {
  const kind = isRecent ? (isFrequent ? "value" : "develop") : isFrequent ? "keep" : "win_back";
  return isHighValue ? `important_${kind}` : `general_${kind}`;
}
