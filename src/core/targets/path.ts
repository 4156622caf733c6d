import type { Period } from "../calendar/period";

/** How progress is spread over the time: evenly, more of it early, more of it late, or by a weight for each period. */
export type Shape = "linear" | "front" | "back" | readonly number[];

/** The way from a baseline to a target. */
export interface TargetPath {
  readonly baseline: number;
  readonly target: number;
  /** First day; progress begins with it. */
  readonly start: number;
  /** Last day; at its end the target is due. */
  readonly due: number;
  readonly cadence: Period;
  readonly shape: Shape;
}
