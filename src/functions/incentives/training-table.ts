import { findKpi } from "../../catalogue/find";
import { weakDimensions } from "../../core/incentives/weak-dimensions";
import { incentiveWords } from "../../i18n/incentives";
import type { Context, Result } from "../context";
import { dimensionName, dimensionOf } from "../scoring/dimension-of";
import { scoreRows } from "../scoring/score-rows";
import type { ScorecardTable } from "../scoring/scorecard-table";

/** A header line, then the weak dimensions with what to train, or a line that says there is none. */
export function trainingTable(table: ScorecardTable, threshold: number, context: Context): Result {
  const words = context.words(incentiveWords);
  const rows = scoreRows(table, context).map(({ row, fact, scored }) => ({
    row,
    dimension: dimensionOf(table, row, findKpi(table.text(row, "kpi"))),
    attainment: scored?.attainment ?? null,
    weight: fact.weight,
  }));
  const weak = weakDimensions(rows, threshold).map((found) => [
    dimensionName(found.dimension, context.language),
    found.attainment,
    table.text(rows[found.weakest]!.row, "kpi"),
    found.weakestAttainment,
    (words.courses as Readonly<Record<string, string>>)[found.dimension] ?? words.ownCourse,
  ]);
  return [[...words.trainingHeaders], ...(weak.length > 0 ? weak : [[words.noWeakness, "", "", "", ""]])];
}
