import { ahpConsistency } from "../../core/weights/ahp-consistency";
import { completedMatrix } from "../../core/weights/completed-matrix";
import type { RandomIndex } from "../../core/weights/random-index";
import type { Judgements } from "../../core/weights/reciprocal-matrix";
import { weightWords } from "../../i18n/weights";
import type { Context, Result } from "../context";

/** λmax, CI, RI with its table, CR with its limit, and the verdict, a row each. */
export function consistencyTable(judgements: Judgements, table: RandomIndex, context: Context): Result {
  const found = ahpConsistency(completedMatrix(judgements), table);
  const words = context.words(weightWords);
  const [lambda, ci, ri, cr, verdict] = words.consistencyLabels as readonly [string, string, string, string, string];
  return [
    [lambda, found.lambdaMax],
    [ci, found.consistencyIndex],
    [words.labelOf(ri, table), found.randomIndex],
    [words.labelOf(cr, words.limit(found.limit)), found.consistencyRatio],
    [verdict, found.isConsistent ? words.consistent : words.inconsistent],
  ];
}
