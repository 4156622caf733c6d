import { normalCdf } from "../statistics/normal-cdf";

/**
 * How likely a split at least this uneven is by chance, if visitors were sent to A with the probability
 * `shareA`: the chi-square test for a sample-ratio mismatch (one degree of freedom, no correction).
 *
 * @param shareA strictly between 0 and 1
 */
export function splitPValue(visitorsA: number, visitorsB: number, shareA: number): number {
  const all = visitorsA + visitorsB;
  if (all === 0) return 1;
  return 2 * normalCdf(-Math.abs(visitorsA - all * shareA) / Math.sqrt(all * shareA * (1 - shareA)));
}
