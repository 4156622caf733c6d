import type { Period } from "../calendar/period";
import type { ForecastPeriod } from "../forecast/forecast";
import { type Outlook, outlook } from "../forecast/outlook";
import { outlookQuantile } from "../forecast/outlook-quantile";
import { targetChance } from "../forecast/target-chance";

/** What a history lets expect until a target is due, and how a target stands against it. */
export interface Prospects {
  readonly periods: number;
  /** The middle and the ends of the 80 % interval of each period ahead. */
  readonly fan: readonly ForecastPeriod[];
  /** What is reached with a chance of four, of a half and of one in five; null where no direction is better. */
  readonly marks: { readonly floor: number; readonly even: number; readonly stretch: number } | null;
  readonly expected: Outlook;
}

const SEASON: Partial<Record<Period, number>> = { day: 7, week: 52, month: 12, quarter: 4 };

/** Chances that a floor and a stretch are reached with. Ours. */
const SURE = 0.8;
const BOLD = 0.2;

/**
 * The outlook from values of one period each; a season is looked for once two of them were seen.
 * Null with fewer than 3 values.
 */
export function prospects(
  history: readonly number[],
  periods: number,
  cadence: Period,
  direction: string,
): Prospects | null {
  if (history.length < 3) return null;
  const season = SEASON[cadence] ?? 0;
  const expected = outlook(history, periods, history.length >= 2 * season ? season : 0);
  const at = (period: number, probability: number): number => outlookQuantile(expected, period, probability);
  const fan = Array.from({ length: periods }, (_, i) => ({ value: at(i, 0.5), low: at(i, 0.1), high: at(i, 0.9) }));
  const reached = (chance: number): number => at(periods - 1, direction === "lower" ? chance : 1 - chance);
  const marks =
    direction === "higher" || direction === "lower"
      ? { floor: reached(SURE), even: reached(0.5), stretch: reached(BOLD) }
      : null;
  return { periods, fan, marks, expected };
}

/** The chance that the last period meets a target; null where neither direction nor a range says when it is met. */
export function prospectsChance(
  { expected, periods }: Prospects,
  direction: string,
  target: number,
  targetHigh: number | null,
): number | null {
  const last = periods - 1;
  if (direction === "higher" || direction === "lower") return targetChance(expected, { direction, target }, last);
  if (direction !== "band") return null;
  return targetChance(expected, { direction, low: target, high: targetHigh ?? Number.POSITIVE_INFINITY }, last);
}
