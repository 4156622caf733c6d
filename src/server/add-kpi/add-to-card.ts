import type { Kpi } from "../../catalogue/kpi";
import type { Target } from "../../contract/target";
import { columnLetter } from "../../core/sheet/column-letter";
import { fixedColumn } from "../../core/sheet/fixed-column";
import { sheetPrefix } from "../../core/sheet/sheet-prefix";
import type { ScorecardTable } from "../scorecard-table";
import type { Place } from "../targets";
import type { UndoWith } from "../undo-with";
import { addMetric } from "./add-metric";
import { addToPlan } from "./add-to-plan";
import { addTrend } from "./add-trend";
import { cardColumn } from "./card-column";
import { type Family, familyOf } from "./family-of";
import { insertKpiRow } from "./insert-kpi-row";

export interface AddedRow {
  readonly sheet: string;
  readonly row: number;
  /** Headers of the columns that wait for figures, and their sheet. */
  readonly inputs: readonly string[];
  readonly data: string;
}

/** Adds a KPI above the last one of a scorecard, and to the plan, the data and the trends that follow it. */
export function addToCard(
  place: Place,
  card: ScorecardTable,
  { kpi, target }: { readonly kpi: Kpi; readonly target: Target },
  undoWith: UndoWith,
): AddedRow {
  const { language } = card;
  const family = familyOf(place.book, card);
  const row = card.lastRow;
  const { metrics } = family;
  const lookup = metrics ? lookupOf(card, metrics) : "";
  const metric =
    metrics && lookup ? addMetric({ metrics, data: family.data }, kpi, language, undoWith) : { column: 0, inputs: [] };
  const actual =
    lookup && metrics
      ? lookup.replace(LOOKED_UP, `$1${columnLetter(metric.column - 1)}$2${columnLetter(metric.column - 1)}`)
      : "";
  insertKpiRow(place, card, row, { kpi, target, actual }, undoWith);
  if (family.plan) addToPlan(place, family.plan.getSheet(), card, { kpi, target, row }, undoWith);
  if (lookup && metrics) addToTrend(card, family, { kpi, row, column: metric.column }, undoWith);
  return {
    sheet: card.sheet.getName(),
    row,
    inputs: metric.inputs,
    data: metrics && metric.inputs.length > 0 ? metrics.getSheet().getName() : "",
  };
}

/** The column letters in `INDEX('Data'!$B$30:$B$41;…`. */
const LOOKED_UP = /(INDEX\((?:'(?:[^']|'')+'|[^'!;,()]+)!\$)[A-Z]+(\$\d+:\$)[A-Z]+(?=\$\d+[;,])/g;

/** How a row of the scorecard looks its result up among the metrics; "" where a person has put something else. */
function lookupOf(card: ScorecardTable, metrics: GoogleAppsScript.Spreadsheet.Range): string {
  const column = card.columns.get("actual")!;
  const formulas = card.sheet.getRange(card.headerRow + 1, column, card.rows.length, 1).getFormulas();
  const name = metrics.getSheet().getName().replace(/'/g, "''");
  const found = formulas.find(([formula]) => formula!.search(LOOKED_UP) >= 0 && formula!.includes(name));
  return found?.[0] ?? "";
}

function addToTrend(
  card: ScorecardTable,
  { metrics, weights, scores }: Family,
  { kpi, row, column }: { readonly kpi: Kpi; readonly row: number; readonly column: number },
  undoWith: UndoWith,
): void {
  if (!metrics || !weights || !scores) return;
  const months =
    sheetPrefix(metrics.getSheet().getName()) + fixedColumn(column, metrics.getRow() + 1, metrics.getLastRow());
  const [names, weight, target, direction] = (["kpi", "weight", "target", "direction"] as const).map((key) =>
    cardColumn(card, row, key),
  );
  if (!names || !weight || !target || !direction) return;
  const cells = { names, weight, target, direction, months };
  addTrend({ weights, scores }, kpi, cells, card.language, undoWith);
}
