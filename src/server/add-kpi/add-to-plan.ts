import type { Kpi } from "../../catalogue/kpi";
import type { Target } from "../../contract/target";
import { cellArea } from "../../core/sheet/cell-area";
import { findScorecardTable } from "../scorecard-table";
import type { Place } from "../targets";
import type { UndoWith } from "../undo-with";
import { insertKpiRow } from "./insert-kpi-row";

/**
 * Takes a new row of the scorecard up in the plan that repeats it, at the same place among its rows.
 *
 * @param cardRow the new row of the scorecard, which is there already
 */
export function addToPlan(
  place: Place,
  plan: GoogleAppsScript.Spreadsheet.Sheet,
  cardRow: number,
  { kpi, target }: { readonly kpi: Kpi; readonly target: Target },
  undoWith: UndoWith,
): void {
  const table = findScorecardTable(plan);
  if (!table) return;
  const names = plan.getRange(table.headerRow + 1, table.columns.get("kpi")!, table.rows.length, 1).getFormulas();
  // The row that repeats the scorecard's next one.
  const at = names.findIndex(([formula]) => cellArea(formula!.slice(1))?.top === cardRow + 1);
  if (at < 0) return;
  insertKpiRow(place, table, table.headerRow + 1 + at, { kpi, target, actual: "" }, undoWith);
}
