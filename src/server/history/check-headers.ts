import { KpiError } from "../../core/kpi-error";
import { normalWord, readChoice } from "../../i18n/choices/choices";
import { historyColumns } from "../../i18n/choices/history-columns";
import { lifeWords } from "../../i18n/life";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Rows are written by place, so what is written by place must stand where it was put; the last column may be a person's.
 *
 * @throws {KpiError} when the sheet's first row is not what closing wrote
 */
export function checkHeaders(sheet: Sheet, kind: "historyHeaders" | "findingsHeaders"): void {
  const [english, chinese] = [lifeWords.en()[kind], lifeWords.zh()[kind]];
  const own = english.length - 1;
  const found = sheet.getMaxColumns() < own ? [] : sheet.getRange(1, 1, 1, own).getValues()[0]!;
  const isIt = (cell: unknown, i: number): boolean =>
    [english[i]!, chinese[i]!].some(
      (header) =>
        normalWord(String(cell)) === normalWord(header) ||
        (readChoice(historyColumns, String(cell)) ?? "") === readChoice(historyColumns, header),
    );
  if (found.length === own && found.every(isIt)) return;
  const words = /[\u4e00-\u9fff]/.test(sheet.getName()) ? chinese : english;
  throw new KpiError("history_headers", { sheet: sheet.getName(), headers: words.join(", ") });
}
