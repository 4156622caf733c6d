import type { Kpi } from "../../catalogue/kpi";
import type { Target } from "../../contract/target";
import { readChoice } from "../../i18n/choices/choices";
import { dimensionChoices } from "../../i18n/choices/dimensions";
import { inLanguage } from "../../i18n/words";
import { kpiNote } from "../../templates/kpi-note";
import { formatOf } from "../../templates/team/kpi-facts";
import { patternOf, STYLES } from "../../templates/theme";
import type { ScorecardTable } from "../scorecard-table";
import { type Place, rowCells } from "../targets";
import type { UndoWith } from "../undo-with";
import { continued } from "./continued";
import { insertRow } from "./insert-row";
import { openToTyping } from "./open-to-typing";
import { ownFigure } from "./own-figure";
import { sharedCells } from "./shared-cells";

/**
 * Puts a KPI above a row of a table, so that formulas over the table take it in, dressed and computed as its
 * neighbours.
 *
 * @param row of the sheet, inside the table
 * @param actual formula of its result, "" where that is typed
 * @param name formula of its name, where another table gives it
 */
export function insertKpiRow(
  place: Place,
  table: ScorecardTable,
  row: number,
  {
    kpi,
    target,
    actual,
    name,
  }: { readonly kpi: Kpi; readonly target: Target; readonly actual: string; readonly name?: string },
  undoWith: UndoWith,
): void {
  const { sheet, headerRow, firstColumn, lastColumn, columns, rows } = table;
  insertRow(sheet, row, undoWith);
  const width = lastColumn - firstColumn + 1;
  const formulas = sheet.getRange(headerRow + 1, firstColumn, rows.length + 1, width).getFormulas();
  const filled = continued(formulas, row - headerRow - 1);
  const cells = rowCells(place, table, target);
  sharedCells(table).forEach((cell, key) => {
    cells[columns.get(key)! - firstColumn] = cell;
  });
  if (name !== undefined) cells[columns.get("kpi")! - firstColumn] = name;
  const weight = columns.get("weight");
  if (weight !== undefined) cells[weight - firstColumn] = weightLike(table, formulas, row, kpi);
  const result = columns.get("actual");
  const line = sheet.getRange(row, firstColumn, 1, width);
  if (result !== undefined && actual !== "") cells[result - firstColumn] = actual;
  line.setValues([cells.map((cell, i) => filled[i] || cell)]);
  ownFigure(line);
  const pattern = patternOf(formatOf(kpi.unit), table.language);
  for (const key of ["baseline", "target", "target_high", "actual"] as const) {
    const column = columns.get(key);
    if (column !== undefined) sheet.getRange(row, column).setNumberFormat(pattern);
  }
  const gap = gapColumn(sheet, table);
  if (gap !== null) sheet.getRange(row, gap).setNumberFormat(pattern);
  if (result !== undefined && actual === "" && !filled[result - firstColumn]) {
    const typed = sheet.getRange(row, result);
    typed.setBackground(STYLES.input.background!);
    openToTyping(typed, undoWith);
  }
  if (name === undefined) {
    sheet.getRange(row, columns.get("kpi")!).setNote(inLanguage(kpiNote(kpi), table.language));
  }
}

/** Where formulas spread a dimension's weight over its KPIs, a further one takes its part too. */
function weightLike(
  table: ScorecardTable,
  formulas: readonly (readonly string[])[],
  row: number,
  { dimension }: Kpi,
): string {
  const [weight, at] = [table.columns.get("weight")! - table.firstColumn, table.columns.get("dimension")];
  if (at === undefined) return "";
  const others = formulas.filter((_, i) => i !== row - table.headerRow - 1);
  const twins = others.filter(
    (_, i) => readChoice(dimensionChoices, String(table.rows[i]![at - table.firstColumn])) === dimension,
  );
  const [first] = twins;
  return first && twins.every((each) => each[weight] === first[weight]) ? first[weight]! : "";
}

/** The fifth column that KPI_SCORECARD spills beside the table is in the unit of the row. */
function gapColumn(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  { headerRow, lastColumn }: ScorecardTable,
): number | null {
  const rest = sheet.getLastColumn() - lastColumn;
  if (rest < 5) return null;
  const formulas = sheet.getRange(headerRow, lastColumn + 1, 1, rest).getFormulas()[0]!;
  const at = formulas.findIndex((formula) => /^=KPI_SCORECARD\(/i.test(formula));
  return at < 0 || at + 5 > rest ? null : lastColumn + at + 5;
}
