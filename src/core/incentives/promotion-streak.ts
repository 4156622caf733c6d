import { NOT_APPLICABLE, type Reported } from "../numbers/reported";

export interface PromotionStreak {
  /** Periods in a row, up to the latest reported one, whose score reaches the threshold. */
  readonly streak: number;
  readonly isEligible: boolean;
}

/**
 * How many periods running someone has been excellent. A period that was not reported breaks the run, an
 * excused one (N/A) neither counts nor breaks, and blanks at the end are periods still to come.
 *
 * @param scores oldest first
 */
export function promotionStreak(scores: readonly Reported[], threshold = 100, inARow = 3): PromotionStreak {
  let last = scores.length - 1;
  while (last >= 0 && scores[last] === null) last -= 1;
  let streak = 0;
  for (let i = last; i >= 0; i -= 1) {
    const score = scores[i]!;
    if (score === NOT_APPLICABLE) continue;
    if (score === null || score < threshold - 1e-9) break;
    streak += 1;
  }
  return { streak, isEligible: streak >= inARow };
}
