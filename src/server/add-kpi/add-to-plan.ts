import type { Kpi } from "../../catalogue/kpi";
import type { Target } from "../../contract/target";
import { inLanguage } from "../../i18n/words";
import { keptName } from "../../templates/team/kept-name";
import { findScorecardTable, type ScorecardTable } from "../scorecard-table";
import type { Place } from "../targets";
import type { UndoWith } from "../undo-with";
import { cardColumn } from "./card-column";
import { insertKpiRow } from "./insert-kpi-row";

/**
 * Takes a new row of the scorecard up in the plan that repeats it, above the same KPI.
 *
 * @param card as it was without the new row, which is there already
 */
export function addToPlan(
  place: Place,
  plan: GoogleAppsScript.Spreadsheet.Sheet,
  card: ScorecardTable,
  { kpi, target, row }: { readonly kpi: Kpi; readonly target: Target; readonly row: number },
  undoWith: UndoWith,
): void {
  const table = findScorecardTable(plan);
  if (!table) return;
  const nameOf = (of: ScorecardTable, line: readonly unknown[]): unknown =>
    line[of.columns.get("kpi")! - of.firstColumn];
  const below = nameOf(card, card.rows[row - card.headerRow - 1] ?? []);
  const at = table.rows.findIndex((line) => nameOf(table, line) === below);
  if (at < 0) return;
  const names = cardColumn(card, row, "kpi")!;
  const name = keptName(inLanguage(kpi.name, card.language), names.all, names.here);
  insertKpiRow(place, table, table.headerRow + 1 + at, { kpi, target, actual: "", name }, undoWith);
}
