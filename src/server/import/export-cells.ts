import { KpiError } from "../../core/kpi-error";
import type { KnownInput } from "./inputs";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const MOST_ROWS = 50_000;
const MOST_COLUMNS = 200;
const LONGEST_HEADER = 200;

/** Everything on the sheet of an export. */
export function exportCells(sheet: Sheet): unknown[][] {
  const rows = sheet.getLastRow();
  if (rows > MOST_ROWS) throw new KpiError("export_too_long", { sheet: sheet.getName(), most: MOST_ROWS, got: rows });
  const columns = Math.min(sheet.getLastColumn(), MOST_COLUMNS);
  return rows < 1 || columns < 1 ? [] : (sheet.getRange(1, 1, rows, columns).getValues() as unknown[][]);
}

/** The headers of a row of the export. */
export const headersOf = (row: readonly unknown[]): string[] =>
  row.map((cell) => String(cell).trim().slice(0, LONGEST_HEADER));

/**
 * What each column is taken for until the person says otherwise: what was chosen for its header before, else what
 * the header is known for. One column stands for an input: of several with the same meaning the first.
 */
export function proposedMeanings(
  headers: readonly string[],
  kept: ReadonlyMap<string, string>,
  known: (header: string) => string,
  inputs: ReadonlyMap<string, KnownInput>,
): string[] {
  const taken = new Set<string>();
  return headers.map((header) => {
    const chosen = kept.get(header);
    const means =
      chosen === undefined || (chosen !== "" && chosen !== "date" && !inputs.has(chosen)) ? known(header) : chosen;
    if (means === "" || taken.has(means)) return "";
    taken.add(means);
    return means;
  });
}
