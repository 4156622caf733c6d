import { chanceBelow } from "./chance-below";
import type { Outlook } from "./outlook";

/**
 * The least value which the value of a period does not pass with a given probability.
 *
 * @param period counted from 0, the first period after the history
 * @param probability between 0 and 1, both excluded
 */
export function outlookQuantile(outlook: Outlook, period: number, probability: number): number {
  const { parts, floor } = outlook;
  if (parts.every(({ scales }) => scales[period] === 0)) return parts[0]!.means[period]!;
  const isBelow = (value: number): boolean => chanceBelow(outlook, period, value, true) < probability;
  const middles = parts.map(({ means, logUnit }) => {
    const mean = means[period]!;
    return Math.max(floor, logUnit > 0 ? Math.exp(mean / logUnit) : mean);
  });
  let low = Math.min(...middles);
  let high = Math.max(...middles);
  let step = high - low || Math.abs(high) * 1e-6 || 1e-6;
  while (!isBelow(low)) {
    if (low <= floor) return floor;
    high = low;
    low = Math.max(floor, low - step);
    step *= 2;
  }
  while (isBelow(high)) {
    low = high;
    high += step;
    step *= 2;
  }
  while (high - low > 1e-13 * Math.max(Math.abs(low), Math.abs(high))) {
    const middle = low + (high - low) / 2;
    if (middle <= low || middle >= high) break;
    if (isBelow(middle)) low = middle;
    else high = middle;
  }
  return high;
}
