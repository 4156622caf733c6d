import type { PeriodSummary } from "../../core/review/closed-periods";
import type { ClosedResult } from "../../core/review/closed-result";
import { missedKpis } from "../../core/review/missed-kpis";
import { reviewWords } from "../../i18n/review";
import type { Cell, Context } from "../context";
import { comparedPeriods } from "./compared-periods";
import { driverLine } from "./driver-line";
import { remarkLine } from "./remark-line";
import { shownFigures } from "./shown-figures";
import { verdictWords } from "./verdict-words";

/** KPIs without a result that are named. */
const NAMED = 3;

/**
 * The KPIs that missed, the worst first, then how many more there are and which report nothing.
 *
 * @param most lines there is room for
 * @param asText actual and target as people read them, in place of the numbers
 */
export function missedRows(
  results: readonly ClosedResult[],
  period: PeriodSummary,
  most: number,
  asText: boolean,
  context: Context,
): Cell[][] {
  const words = context.words(reviewWords);
  const compared = comparedPeriods(results, period);
  const missed = missedKpis(results, period);
  const silent = compared.now.filter(({ isTotal, isUnreported }) => !isTotal && isUnreported);
  const tail = silent.length > 0 ? [remarkLine(words.noResult(silent.length), names(silent))] : [];
  const room = most - tail.length;
  const listed = missed.length > room ? missed.slice(0, Math.max(0, room - 1)) : missed;
  const rows = listed.map((each): Cell[] => {
    const { result, change, verdict } = each;
    const { kpi, card, owner, score } = result;
    const [actual, target] = asText ? shownFigures(result, context.language) : [result.actual, result.target];
    const moved = driverLine(each, compared, context);
    return [kpi, card, owner, verdictWords(verdict, context), moved, actual, target, score, change];
  });
  if (missed.length > listed.length) rows.push(remarkLine(words.more(missed.length - listed.length), words.moreWhere));
  if (missed.length === 0) rows.push(remarkLine(words.nothingMissed, ""));
  return [...rows, ...tail].slice(0, most);
}

const names = (results: readonly ClosedResult[]): string =>
  [...results.slice(0, NAMED).map(({ kpi }) => kpi), ...(results.length > NAMED ? ["…"] : [])].join(", ");
