import { catalogue } from "../catalogue/all";
import type { Written } from "../contract/replies";
import type { Input } from "../contract/rpc";
import type { Target } from "../contract/target";
import { KpiError } from "../core/kpi-error";
import { inLanguage } from "../i18n/words";
import { appendRows } from "./append-rows";
import { findScorecardTable } from "./scorecard-table";
import { findTargetsTable, newTargetsTable, type Place, readRow, rowCells, rowFormats } from "./targets";
import { transaction } from "./transaction";
import { withLock } from "./with-lock";

/**
 * Adds a catalogue KPI to the table of the open sheet, else to the Targets table. In a scorecard the row goes
 * above the last one, so that formulas over the table take it in.
 */
export function addToScorecard(place: Place, { kpi: id }: Input<"addToScorecard">): Written {
  const kpi = catalogue().find((entry) => entry.id === id);
  if (!kpi) throw new KpiError("unknown_kpi", { got: id });
  return withLock(() => {
    const known = findScorecardTable(place.book.getActiveSheet()) ?? findTargetsTable(place.book);
    const language = known ? known.language : place.language;
    const counter = catalogue().find((entry) => entry.id === kpi.counter);
    const target: Target = {
      kpi: inLanguage(kpi.name, language),
      level: "department",
      owner: "",
      parent: "",
      weight: null,
      direction: kpi.direction,
      baseline: null,
      target: null,
      targetHigh: null,
      actual: null,
      unit: kpi.unit,
      cadence: kpi.cadence,
      start: "",
      due: "",
      source: "",
      strategy: "",
      dimension: kpi.dimension,
      counter: counter ? inLanguage(counter.name, language) : "",
      note: "",
    };
    const twin = known ? known.rows.findIndex((_, i) => readRow(place, known, i).kpi === target.kpi) : -1;
    if (known && twin >= 0) {
      const row = known.headerRow + 1 + twin;
      throw new KpiError("kpi_exists", { sheet: known.sheet.getName(), row, got: target.kpi });
    }
    return transaction((undoWith) => {
      const table = known ?? newTargetsTable(place, undoWith);
      const { sheet } = table;
      const cells = rowCells(place, table, target);
      const isInside = table.rows.length > 1 && sheet.getName() !== findTargetsTable(place.book)?.sheet.getName();
      let row = table.lastRow;
      if (isInside) {
        sheet.insertRowsBefore(row, 1);
        undoWith(() => sheet.deleteRows(row, 1));
        sheet.getRange(row, table.firstColumn, 1, cells.length).setValues([cells]);
      } else {
        row = appendRows(table, [cells], [rowFormats(table, target)], undoWith);
      }
      SpreadsheetApp.flush();
      return { sheet: sheet.getName(), row, milestones: 0 };
    });
  });
}
