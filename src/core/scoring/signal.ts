import { xmrLimits } from "../control/xmr-limits";

export type SignalVerdict = "above" | "below" | "routine" | "too_little_history";

export interface Signal {
  readonly verdict: SignalVerdict;
  /** Natural process limits of the history; null where it is too short for limits worth the name. */
  readonly lower: number | null;
  readonly upper: number | null;
}

/** With fewer values the limits move more than the process they describe. */
const LEAST_HISTORY = 5;

/**
 * Whether a result lies beyond the routine variation of its history (XmR limits, see `xmrLimits`). On a limit
 * is still routine.
 *
 * @param history in order of time, without the result
 */
export function signal(history: readonly number[], actual: number): Signal {
  if (history.length < LEAST_HISTORY) return { verdict: "too_little_history", lower: null, upper: null };
  const { centre, lower, upper } = xmrLimits(history);
  const rounding = 1e-12 * Math.max(Math.abs(centre), Math.abs(upper), Math.abs(lower));
  const verdict = actual > upper + rounding ? "above" : actual < lower - rounding ? "below" : "routine";
  return { verdict, lower, upper };
}
