import { type PromotionStreak, promotionStreak } from "../../core/incentives/promotion-streak";
import { incentiveWords } from "../../i18n/incentives";
import type { Cell, Context, Result } from "../context";
import { scoresByOwner } from "./scores-by-owner";
import type { StreakHistory } from "./streak-history";

/** Streak and verdict of each person; from a History table with a header line and the owner first. */
export function promotionTable(history: StreakHistory, threshold: number, inARow: number, context: Context): Result {
  const verdict = ({ streak, isEligible }: PromotionStreak): Cell[] => {
    const words = context.words(incentiveWords);
    return [streak, isEligible ? words.mayBePromoted : words.periodsToGo(inARow - streak)];
  };
  if ("people" in history) {
    return history.people.map((scores) => verdict(promotionStreak(scores, threshold, inARow)));
  }
  const people = scoresByOwner(history.table, context);
  return [
    [...context.words(incentiveWords).promotionHeaders],
    ...people.map(([owner, scores]) => {
      const [streak, said] = verdict(promotionStreak(scores, threshold, inARow));
      const { isSample } = history.table;
      return [owner, streak!, isSample ? context.words(incentiveWords).fromSamples(String(said)) : said!];
    }),
  ];
}
