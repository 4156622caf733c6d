import { normalWord } from "../../i18n/choices/choices";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A table of monthly inputs on a data sheet; rows and columns counted as the sheet counts them. */
export interface DataTable {
  readonly firstRow: number;
  /** Input by column. */
  readonly inputs: ReadonlyMap<number, string>;
  /** First cell of each row, its month. */
  readonly months: readonly unknown[];
}

const MONTH_HEADERS = ["month", "月份", "date", "日期"];
const DEEPEST = 500;

/**
 * The tables of a sheet that begin with a month and are headed by names of inputs, as templates write them. A column
 * whose first row holds a formula is computed, be it row by row or by one formula that fills the rows below.
 */
export function dataTables(sheet: Sheet, meaning: (header: string) => string): DataTable[] {
  const height = Math.min(sheet.getLastRow(), DEEPEST);
  const width = sheet.getLastColumn();
  if (height < 2 || width < 2) return [];
  const cells = sheet.getRange(1, 1, height, width).getValues() as unknown[][];
  const tables: DataTable[] = [];
  cells.forEach((row, r) => {
    if (!MONTH_HEADERS.includes(normalWord(String(row[0]))) || r + 1 >= height) return;
    const below = cells.slice(r + 1).map((line) => line[0]);
    const end = below.findIndex((cell) => cell === "" || (typeof cell === "string" && !/\d/.test(cell)));
    const months = end < 0 ? below : below.slice(0, end);
    if (months.length === 0) return;
    const formulas = sheet.getRange(r + 2, 1, 1, width).getFormulas()[0]!;
    const found = new Map<number, string>();
    row.forEach((header, c) => {
      if (c === 0 || typeof header !== "string" || formulas[c]) return;
      const id = meaning(header);
      if (id !== "" && id !== "date" && ![...found.values()].includes(id)) found.set(c + 1, id);
    });
    if (found.size > 0) tables.push({ firstRow: r + 2, inputs: found, months });
  });
  return tables;
}
