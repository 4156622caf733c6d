import type { Kpi } from "../../catalogue/kpi";
import { inLanguage, type Language } from "../../i18n/words";
import { PATTERNS } from "../../templates/theme";
import type { UndoWith } from "../undo-with";
import { addColumn } from "./add-column";
import { freeColumn } from "./free-column";
import { protectFormulas } from "./protect-formulas";

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Cells on other sheets, as formulas write them. */
export interface TrendCells {
  readonly weight: string;
  readonly target: string;
  readonly direction: string;
  /** The KPI month by month. */
  readonly months: string;
}

/** The KPI's weight and its score month by month, one below the other, where the formulas of the trend take them up. */
export function addTrend(
  { weights, scores }: { readonly weights: Range; readonly scores: Range },
  kpi: Kpi,
  cells: TrendCells,
  language: Language,
  undoWith: UndoWith,
): void {
  const title = inLanguage(kpi.name, language);
  const at = Math.max(freeColumn(weights), freeColumn(scores));
  const column = (table: Range, format: string): Range => {
    const like = table.getSheet().getRange(table.getRow(), table.getLastColumn(), table.getNumRows(), 1);
    return addColumn({ like, at, title, format }, undoWith);
  };
  const weight = column(weights, PATTERNS.percent);
  weight.setFormula(`=${cells.weight}`);
  protectFormulas(weight, language, undoWith);
  const score = column(scores, PATTERNS.score);
  score.getCell(1, 1).setFormula(`=KPI_SCORE(KPI_ATTAINMENT(${cells.months};${cells.target};${cells.direction}))`);
  protectFormulas(score, language, undoWith);
}
