import { chanceBelow } from "./chance-below";
import type { Outlook } from "./outlook";

/** A limit to reach or not to pass, or a range to stay in. */
export type ChanceTarget =
  | { readonly direction: "higher"; readonly target: number }
  | { readonly direction: "lower"; readonly target: number }
  | { readonly direction: "band"; readonly low: number; readonly high: number };

/**
 * Probability that a period of an outlook meets a target. A target that is reached exactly is met.
 *
 * @param period counted from 0, the first period after the history
 */
export function targetChance(outlook: Outlook, target: ChanceTarget, period: number): number {
  if (target.direction === "higher") return 1 - chanceBelow(outlook, period, target.target);
  if (target.direction === "lower") return chanceBelow(outlook, period, target.target, true);
  return Math.max(0, chanceBelow(outlook, period, target.high, true) - chanceBelow(outlook, period, target.low));
}
