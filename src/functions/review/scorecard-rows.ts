import type { PeriodSummary } from "../../core/review/closed-periods";
import type { ClosedResult } from "../../core/review/closed-result";
import { type ScorecardTotal, scorecardTotals } from "../../core/review/scorecard-totals";
import { type ReviewWords, reviewWords } from "../../i18n/review";
import type { Cell, Context } from "../context";
import { remarkLine } from "./remark-line";
import { shortName } from "./short-name";
import { signed } from "./signed";
import { verdictWords } from "./verdict-words";

/** KPIs named beside a scorecard's total. */
const NAMED = 3;

/** A line a scorecard: its total, and which KPIs moved it. */
export function scorecardRows(
  results: readonly ClosedResult[],
  period: PeriodSummary,
  most: number,
  context: Context,
): Cell[][] {
  const words = context.words(reviewWords);
  const totals = scorecardTotals(results, period);
  const listed = totals.length > most ? totals.slice(0, most - 1) : totals;
  const rows = listed.map((total): Cell[] => {
    const { card, scored, missed, unreported, before, score, verdict } = total;
    const change = score === null || before === null ? null : score - before;
    return [
      card,
      scored,
      missed,
      verdictWords(verdict, context),
      moves(total, words),
      unreported,
      before,
      score,
      change,
    ];
  });
  if (totals.length > listed.length) rows.push(remarkLine(words.more(totals.length - listed.length), words.moreWhere));
  return rows;
}

/** The KPIs that moved a total most, in points of it; the others together. */
function moves({ score, before, moves: all }: ScorecardTotal, words: ReviewWords): string {
  const moved = (all ?? []).filter(({ change }) => Math.abs(change) >= 0.05);
  if (moved.length === 0) return "";
  const named = moved.length > NAMED + 1 ? moved.slice(0, NAMED) : moved;
  const rest = score! - before! - named.reduce((sum, { change }) => sum + change, 0);
  return words.moved(signed(score! - before!), [
    ...named.map(({ kpi, change }) => `${shortName(kpi)} ${signed(change)}`),
    ...(Math.abs(rest) >= 0.05 ? [`${words.other} ${signed(rest)}`] : []),
  ]);
}
