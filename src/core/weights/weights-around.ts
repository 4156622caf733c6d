import { largestRemainder } from "./largest-remainder";

/**
 * The weights of one scorecard brought to a whole by changing only those that may be: they share, in their
 * proportions, what the fixed ones leave. A missing weight stays missing. Null where nothing is left to share, or
 * nobody to share it.
 *
 * @param fixed which weights stay as they are
 * @param whole 1, or 100 where weights are points
 */
export function weightsAround(
  weights: readonly (number | null)[],
  fixed: readonly boolean[],
  whole: number,
): (number | null)[] | null {
  const kept = weights.reduce<number>((sum, weight, i) => sum + (fixed[i] ? (weight ?? 0) : 0), 0);
  const claims = weights.map((weight, i) => (fixed[i] ? 0 : Math.max(0, weight ?? 0)));
  const units = Math.round(((whole - kept) / whole) * UNITS);
  if (units <= 0 || !claims.some((claim) => claim > 0)) return null;
  const shares = largestRemainder(claims, units);
  return weights.map((weight, i) => (weight === null || fixed[i] ? weight : (shares[i]! * whole) / UNITS));
}

/** Shares are whole hundredths of a percent. */
const UNITS = 10_000;
