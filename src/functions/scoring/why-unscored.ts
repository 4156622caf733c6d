import { NOT_APPLICABLE } from "../../core/numbers/reported";
import type { ScorecardRow } from "../../core/scoring/scorecard";
import { scoringWords } from "../../i18n/scoring";
import type { Context } from "../context";

/** Why a row has no score. */
export function whyUnscored({ actual, direction, target }: ScorecardRow, context: Context): string {
  const words = context.words(scoringWords);
  if (actual === NOT_APPLICABLE) return words.notApplicable;
  if (direction === "none") return words.notScored;
  return target === null ? words.noTarget : words.notReported;
}
