import { findColumns } from "../functions/table";
import { type ScorecardColumn, scorecardColumns } from "../i18n/choices/scorecard-columns";
import type { Language } from "../i18n/words";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A table found by its headers; rows and columns counted as the sheet counts them. */
export interface ScorecardTable {
  readonly sheet: Sheet;
  readonly headerRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** Last row that holds anything in the table's columns; the header's own where there is none. */
  readonly lastRow: number;
  readonly columns: ReadonlyMap<ScorecardColumn, number>;
  /** The language its headers are written in. */
  readonly language: Language;
  /** The table's rows below the header, from `firstColumn`. */
  readonly rows: readonly (readonly unknown[])[];
}

/** Headers are looked for in the upper left part of a sheet only. */
const DEEPEST_HEADER = 60;
const MOST_ROWS = 1000;
const MOST_COLUMNS = 60;

/** The first table of a sheet that has the columns KPI and Target and one more, or null. */
export function findScorecardTable(sheet: Sheet): ScorecardTable | null {
  const height = Math.min(sheet.getLastRow(), MOST_ROWS);
  const width = Math.min(sheet.getLastColumn(), MOST_COLUMNS);
  if (height === 0 || width === 0) return null;
  const values = sheet.getRange(1, 1, height, width).getValues() as unknown[][];
  for (let i = 0; i < Math.min(height, DEEPEST_HEADER); i += 1) {
    const columns = columnsOf(values[i]!);
    if (!columns.has("kpi") || !columns.has("target") || columns.size < 3) continue;
    endBeforeResults(sheet, i + 1, width, columns);
    const places = [...columns.values()];
    const firstColumn = Math.min(...places);
    const lastColumn = Math.max(...places);
    const rows = tableRows(values.slice(i + 1), firstColumn, lastColumn);
    return {
      sheet,
      headerRow: i + 1,
      firstColumn,
      lastColumn,
      lastRow: i + 1 + rows.length,
      columns,
      language: /[\u4e00-\u9fff]/.test(String(values[i]![columns.get("target")! - 1])) ? "zh" : "en",
      rows,
    };
  }
  return null;
}

function columnsOf(headers: readonly unknown[]): Map<ScorecardColumn, number> {
  const columns = new Map<ScorecardColumn, number>();
  findColumns(headers, scorecardColumns).forEach((index, key) => columns.set(key, index + 1));
  return columns;
}

/** What a formula such as KPI_SCORECARD spills beside the table, with headers of its own, is no part of it. */
function endBeforeResults(sheet: Sheet, row: number, width: number, columns: Map<ScorecardColumn, number>): void {
  const formulas = sheet.getRange(row, 1, 1, width).getFormulas()[0]!;
  const results = formulas.findIndex((formula, i) => i + 1 > columns.get("kpi")! && /^=.*KPI_/i.test(formula));
  if (results < 0) return;
  columns.forEach((column, key) => column > results && columns.delete(key));
}

function tableRows(below: readonly unknown[][], firstColumn: number, lastColumn: number): unknown[][] {
  const rows = below.map((row) => row.slice(firstColumn - 1, lastColumn));
  const end = rows.findIndex((row) => row.every((cell) => cell === ""));
  return end < 0 ? rows : rows.slice(0, end);
}
