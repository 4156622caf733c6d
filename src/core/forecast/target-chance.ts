import { chanceBelow } from "./chance-below";
import { outlook } from "./outlook";

/** A limit to reach or not to pass, or a range to stay in. */
export type ChanceTarget =
  | { readonly direction: "higher"; readonly target: number }
  | { readonly direction: "lower"; readonly target: number }
  | { readonly direction: "band"; readonly low: number; readonly high: number };

/**
 * Probability that the last of the next `periods` meets a target, from the same model as `forecast`.
 * A target that is reached exactly is met.
 *
 * @throws {KpiError} too_few_values with fewer than 3 values
 */
export function targetChance(
  history: readonly (number | null)[],
  target: ChanceTarget,
  periods: number,
  season: number,
): number {
  const expected = outlook(history, periods, season);
  const last = periods - 1;
  if (target.direction === "higher") return 1 - chanceBelow(expected, last, target.target);
  if (target.direction === "lower") return chanceBelow(expected, last, target.target, true);
  return Math.max(0, chanceBelow(expected, last, target.high, true) - chanceBelow(expected, last, target.low));
}
