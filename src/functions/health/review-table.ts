import type { Stage } from "../../core/weights/stage-weights";
import { healthWords } from "../../i18n/health";
import type { Context, Result } from "../context";
import type { ScorecardTable } from "../scoring/scorecard-table";
import { review } from "./review";

/** A header line, then a line a finding, or one that says there is none. */
export function reviewTable(
  table: ScorecardTable,
  asOf: number | undefined,
  stage: Stage | undefined,
  context: Context,
): Result {
  const words = context.words(healthWords);
  const lines = review(table, asOf, stage, context);
  return [
    [...words.headers],
    ...(lines.length > 0
      ? lines.map(({ severity, row, kpi, what, why, fix }) => [words.severity[severity], row, kpi, what, why, fix])
      : [[words.healthy, "", "", "", "", ""]]),
  ];
}
