import { type AbTestOptions, abTest } from "../../core/experiment/ab-test";
import type { Group } from "../../core/experiment/newcombe-interval";
import { analysisWords } from "../../i18n/analysis";
import { resultWords } from "../../i18n/results";
import type { Cell, Context } from "../context";

/** One test as KPI_AB_TEST shows it, in the order of its labels. */
export function abTestCells(a: Group, b: Group, options: AbTestOptions, context: Context): Cell[] {
  const test = abTest(a, b, options);
  return [
    test.rateA,
    test.rateB,
    test.lift ?? context.words(resultWords).noResult,
    ...test.differenceInterval,
    test.z,
    test.pValue,
    context.words(analysisWords).abTest.verdicts[test.verdict],
    ...test.intervalA,
    ...test.intervalB,
    test.splitPValue,
  ];
}
