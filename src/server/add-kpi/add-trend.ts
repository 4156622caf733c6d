import type { Kpi } from "../../catalogue/kpi";
import { columnLetter } from "../../core/sheet/column-letter";
import { inLanguage, type Language } from "../../i18n/words";
import { cardCell } from "../../templates/team/card-cell";
import { PATTERNS } from "../../templates/theme";
import type { UndoWith } from "../undo-with";
import { addColumn } from "./add-column";
import type { cardColumn } from "./card-column";
import { freeColumn } from "./free-column";
import { protectFormulas } from "./protect-formulas";
import { widenLists } from "./widen-lists";

type Range = GoogleAppsScript.Spreadsheet.Range;

type CardCells = NonNullable<ReturnType<typeof cardColumn>>;

/** Cells on other sheets, as formulas write them. */
export interface TrendCells {
  readonly names: CardCells;
  readonly weight: CardCells;
  readonly target: CardCells;
  readonly direction: CardCells;
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
  const head = (row: number): string => `$${columnLetter(at - 1)}$${row}`;
  const ofCard = ({ all, here }: CardCells, otherwise = here): string =>
    cardCell(all, cells.names.all, head(weights.getRow()), otherwise);
  const weight = column(weights, PATTERNS.percent);
  widenLists(weights.getSheet().getRange(weights.getRow(), at), undoWith);
  weight.setFormula(`=${ofCard(cells.weight, `IFERROR(${cells.weight.here};"")`)}`);
  protectFormulas(weight, language, undoWith);
  const score = column(scores, PATTERNS.score);
  const attainment = `KPI_ATTAINMENT(${cells.months};${ofCard(cells.target)};${ofCard(cells.direction)})`;
  score.getCell(1, 1).setFormula(`=IF(${head(weights.getRow() + 1)}="";"";KPI_SCORE(${attainment}))`);
  protectFormulas(score, language, undoWith);
}
