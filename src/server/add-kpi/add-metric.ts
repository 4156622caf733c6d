import type { Kpi } from "../../catalogue/kpi";
import { columnLetter } from "../../core/sheet/column-letter";
import { fixedColumn } from "../../core/sheet/fixed-column";
import { type Text, text } from "../../core/text";
import { normalWord } from "../../i18n/choices/choices";
import { inLanguage, type Language } from "../../i18n/words";
import { formatOf, plainFormat } from "../../templates/team/kpi-facts";
import { patternOf } from "../../templates/theme";
import type { UndoWith } from "../undo-with";
import { addColumn } from "./add-column";
import { freeColumn } from "./free-column";
import { ownFigure } from "./own-figure";
import { protectFormulas } from "./protect-formulas";

type Range = GoogleAppsScript.Spreadsheet.Range;

export interface AddedMetric {
  /** Of the KPI, month by month. */
  readonly column: number;
  /** Headers of the columns that wait for figures. */
  readonly inputs: readonly string[];
}

/**
 * A column of the data sheet that computes the KPI month by month, and columns for the inputs that were not
 * there. A KPI that is read off and not computed gets a column to type it in.
 */
export function addMetric(
  { metrics, data }: { readonly metrics: Range; readonly data: readonly Range[] },
  kpi: Kpi,
  language: Language,
  undoWith: UndoWith,
): AddedMetric {
  const known = findColumn(metrics, kpi.name);
  if (known !== null) return { column: known, inputs: [] };
  const fresh: string[] = [];
  const cellsFor = (title: Text, format: string): Range => {
    for (const table of data) {
      const found = findColumn(table, title);
      if (found !== null) return cellsBelow(table, found);
    }
    const table = data[data.length - 1]!;
    const at = freeColumn(table);
    const isDays = title === DAYS;
    const cells = addColumn({ like: modelOf(table), at, title: inLanguage(title, language), format }, undoWith);
    ownFigure(cells);
    if (isDays) {
      const month = `$${columnLetter(table.getColumn() - 1)}`;
      const top = cells.getRow();
      cells.setFormulas(Array.from({ length: cells.getNumRows() }, (_, i) => [`=DAY(EOMONTH(${month}${top + i};0))`]));
    } else {
      cells.setDataValidation(
        SpreadsheetApp.newDataValidation().requireNumberBetween(-1e12, 1e12).setAllowInvalid(false).build(),
      );
      fresh.push(inLanguage(title, language));
    }
    return cells;
  };
  const pattern = patternOf(formatOf(kpi.unit), language);
  const given: string[] = [];
  for (const one of kpi.inputs) {
    const isDays = one.id === "days";
    // An optional input that the data does not have keeps its default, and so do those after it.
    if (one.default !== undefined && !isDays && !data.some((table) => findColumn(table, one.label) !== null)) break;
    given.push(fixedArea(cellsFor(isDays ? DAYS : one.label, patternOf(plainFormat(one.unit), language))));
  }
  const readOff = kpi.formula === null ? cellsFor(kpi.name, pattern) : null;
  const column = freeColumn(metrics);
  const like = metrics.getSheet().getRange(metrics.getRow(), metrics.getLastColumn(), metrics.getNumRows(), 1);
  const cells = addColumn({ like, at: column, title: inLanguage(kpi.name, language), format: pattern }, undoWith);
  if (!readOff) cells.getCell(1, 1).setFormula(`=${kpi.formula}(${given.join(";")})`);
  else {
    const home = data.find((table) => table.getRow() + 1 === readOff.getRow())!;
    const months = fixedArea(cellsBelow(home, home.getColumn()));
    const month = `$${columnLetter(metrics.getColumn() - 1)}`;
    cells.setFormulas(
      Array.from({ length: cells.getNumRows() }, (_, i) => {
        const cell = `INDEX(${fixedArea(readOff)};MATCH(${month}${cells.getRow() + i};${months};0))`;
        return [`=IFNA(IF(${cell}="";"";${cell});"")`];
      }),
    );
  }
  protectFormulas(cells, language, undoWith);
  return { column, inputs: fresh };
}

const DAYS = text("Days", "天数");

/** The column of a table that is headed so in either language, also one that was added later. */
function findColumn(table: Range, title: Text): number | null {
  const sheet = table.getSheet();
  const left = table.getColumn();
  const headers = sheet
    .getRange(table.getRow(), left, 1, Math.max(1, sheet.getLastColumn() - left + 1))
    .getValues()[0]!;
  const names = title.map(normalWord);
  const at = headers.findIndex((header) => names.includes(normalWord(String(header))));
  return at < 0 ? null : left + at;
}

/** The first column that people fill in. */
function modelOf(table: Range): Range {
  const first = table.getSheet().getRange(table.getRow() + 1, table.getColumn(), 1, table.getNumColumns());
  const typed = first.getFormulas()[0]!.findIndex((formula, i) => i > 0 && formula === "");
  const column = table.getColumn() + Math.max(typed, 1);
  return table.getSheet().getRange(table.getRow(), column, table.getNumRows(), 1);
}

/** The cells of a table's column, its header left out. */
const cellsBelow = (table: Range, column: number): Range =>
  table.getSheet().getRange(table.getRow() + 1, column, table.getNumRows() - 1, 1);

const fixedArea = (cells: Range): string => fixedColumn(cells.getColumn(), cells.getRow(), cells.getLastRow());
