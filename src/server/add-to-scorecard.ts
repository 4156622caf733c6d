import { catalogue } from "../catalogue/all";
import type { Kpi } from "../catalogue/kpi";
import type { Added } from "../contract/replies";
import type { Input } from "../contract/rpc";
import type { Target } from "../contract/target";
import { KpiError } from "../core/kpi-error";
import { dimensionChoices } from "../i18n/choices/dimensions";
import { inLanguage, type Language } from "../i18n/words";
import { CARD_TABLE } from "../templates/team/table-names";
import { type AddedRow, addToCard } from "./add-kpi/add-to-card";
import { scorecardOfPlan } from "./add-kpi/scorecard-of-plan";
import { appendRows } from "./append-rows";
import { namedCells } from "./named-cells";
import { findScorecardTable, type ScorecardTable } from "./scorecard-table";
import { findTargetsTable, newTargetsTable, type Place, readRow, rowCells, rowFormats } from "./targets";
import { transaction } from "./transaction";
import type { UndoWith } from "./undo-with";
import { withLock } from "./with-lock";

/**
 * Adds a catalogue KPI to the table of the open sheet, else to the Targets table, else to the workbook's only
 * scorecard. In a scorecard the row goes above the last one, so that formulas over the table take it in, and the
 * plan, the data and the trends that a template has beside it get the KPI too.
 */
export function addToScorecard(place: Place, { kpi: id }: Input<"addToScorecard">): Added {
  const kpi = catalogue().find((entry) => entry.id === id);
  if (!kpi) throw new KpiError("unknown_kpi", { got: id });
  return withLock(() => {
    const known = tableFor(place);
    const language = known ? known.language : place.language;
    const target = targetOf(kpi, language);
    const twin = known ? known.rows.findIndex((_, i) => readRow(place, known, i).kpi === target.kpi) : -1;
    if (known && twin >= 0) {
      const row = known.headerRow + 1 + twin;
      throw new KpiError("kpi_exists", { sheet: known.sheet.getName(), row, got: target.kpi });
    }
    return transaction((undoWith) => {
      const isCard =
        known && known.rows.length > 0 && known.sheet.getName() !== findTargetsTable(place.book)?.sheet.getName();
      const added = isCard
        ? addToCard(place, known, { kpi, target }, undoWith)
        : append(place, known ?? newTargetsTable(place, undoWith), target, undoWith);
      SpreadsheetApp.flush();
      return { ...added, ...(isCard ? weightsNow(known, added.row) : { weight: null, total: null }) };
    });
  });
}

/** On a sheet that repeats or feeds a scorecard, that scorecard is meant. */
function tableFor(place: Place): ScorecardTable | null {
  const open = place.book.getActiveSheet();
  const repeated = scorecardOfPlan(place.book, open);
  const found = findScorecardTable(repeated ?? open) ?? findTargetsTable(place.book);
  if (found) return found;
  const cards = namedCells(place.book, CARD_TABLE);
  return cards.length === 1 ? findScorecardTable(cards[0]!.getSheet()) : null;
}

function targetOf(kpi: Kpi, language: Language): Target {
  const counter = catalogue().find((entry) => entry.id === kpi.counter);
  return {
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
    dimension: dimensionChoices[kpi.dimension][language === "zh" ? 1 : 0],
    counter: counter ? inLanguage(counter.name, language) : "",
    note: "",
  };
}

function append(place: Place, table: ScorecardTable, target: Target, undoWith: UndoWith): AddedRow {
  const row = appendRows(table, [rowCells(place, table, target)], [rowFormats(table, target)], undoWith);
  return { sheet: table.sheet.getName(), row, inputs: [], data: "" };
}

/** The new row's weight, and what all weights of a scorecard add to; a table of several levels holds several. */
function weightsNow(
  { sheet, columns, headerRow, firstColumn, rows }: ScorecardTable,
  row: number,
): Pick<Added, "weight" | "total"> {
  const column = columns.get("weight");
  const level = columns.get("level");
  const levels = new Set(level === undefined ? [] : rows.map((cells) => cells[level - firstColumn]));
  if (column === undefined || levels.size > 1) return { weight: null, total: null };
  const cells = sheet.getRange(headerRow + 1, column, rows.length + 1, 1).getValues() as unknown[][];
  const numbers = cells.map(([cell]) => (typeof cell === "number" ? cell : 0));
  const sum = numbers.reduce((total, weight) => total + weight, 0);
  // Weights may be points of 100.
  const scale = sum > 1.5 && numbers.some((weight) => weight > 1) ? 100 : 1;
  const own = cells[row - headerRow - 1]![0];
  return { weight: typeof own === "number" ? own / scale : null, total: sum / scale };
}
