import { normalWord } from "../../i18n/choices/choices";
import type { KnownInput } from "./inputs";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A table of monthly inputs on a data sheet; rows and columns counted as the sheet counts them. */
export interface DataTable {
  readonly sheet: Sheet;
  readonly firstRow: number;
  readonly rows: number;
  readonly width: number;
  /** Input by column. */
  readonly inputs: ReadonlyMap<number, string>;
  /** First cell of each row, its month. */
  readonly months: readonly unknown[];
}

const MONTH_HEADERS = ["month", "月份"];
const DEEPEST = 400;

/** The tables of a sheet that begin with a month and are headed by names of inputs, as templates write them. */
export function dataTables(sheet: Sheet, inputs: ReadonlyMap<string, KnownInput>): DataTable[] {
  const height = Math.min(sheet.getLastRow(), DEEPEST);
  const width = sheet.getLastColumn();
  if (height < 2 || width < 2) return [];
  const labels = new Map<string, string>();
  inputs.forEach(({ id, label }) => {
    for (const word of label) labels.set(normalWord(word), id);
  });
  const cells = sheet.getRange(1, 1, height, width).getValues() as unknown[][];
  const tables: DataTable[] = [];
  cells.forEach((row, r) => {
    if (!MONTH_HEADERS.includes(normalWord(String(row[0])))) return;
    const found = new Map<number, string>();
    row.forEach((header, c) => {
      const id = typeof header === "string" && c > 0 ? labels.get(normalWord(header)) : undefined;
      if (id !== undefined) found.set(c + 1, id);
    });
    if (found.size === 0) return;
    const below = cells.slice(r + 1).map((line) => line[0]);
    const end = below.findIndex((cell) => cell === "" || (typeof cell === "string" && !/\d/.test(cell)));
    const months = end < 0 ? below : below.slice(0, end);
    if (months.length > 0) {
      tables.push({
        sheet,
        firstRow: r + 2,
        rows: months.length,
        width: Math.max(...found.keys()),
        inputs: found,
        months,
      });
    }
  });
  return tables;
}
