import { studentChance } from "../statistics/student-chance";
import type { Outlook } from "./outlook";

/**
 * Probability that the value of a period lies below a limit.
 *
 * @param period counted from 0, the first period after the history
 * @param orAt whether the limit itself counts as below
 */
export function chanceBelow(outlook: Outlook, period: number, limit: number, orAt = false): number {
  const { parts, degrees, floor } = outlook;
  if (limit < floor || (limit === floor && !orAt)) return 0;
  let chance = 0;
  for (const { weight, logUnit, means, scales } of parts) {
    if (logUnit > 0 && limit <= 0) continue;
    const distance = (logUnit > 0 ? logUnit * Math.log(limit) : limit) - means[period]!;
    const scale = scales[period]!;
    if (scale > 0) chance += weight * studentChance(distance / scale, degrees);
    else if (distance > 0 || (orAt && distance === 0)) chance += weight;
  }
  return chance;
}
