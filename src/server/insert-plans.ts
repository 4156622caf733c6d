import type { SheetPlan } from "../templates/sheet-plan";
import { writeSheet } from "./sheet-writer";
import { transaction } from "./transaction";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Adds planned sheets behind the `count` sheets that are there, all of them or none, and shows the first.
 *
 * @returns their titles
 */
export function insertPlans(book: Spreadsheet, plans: readonly SheetPlan[], count: number): string[] {
  const active = book.getActiveSheet();
  return transaction((undo) => {
    undo(() => {
      book.setActiveSheet(active);
    });
    const sheets = new Map<string, Sheet>();
    plans.forEach(({ title }, i) => {
      const sheet = book.insertSheet(title, count + i);
      sheets.set(title, sheet);
      undo(() => book.deleteSheet(sheet));
    });
    const rules = new Map<string, GoogleAppsScript.Spreadsheet.DataValidation>();
    for (const plan of plans)
      writeSheet(sheets.get(plan.title)!, plan, (title) => sheets.get(title) ?? book.getSheetByName(title)!, rules);
    for (const plan of plans) writeNames(book, sheets.get(plan.title)!, plan, undo);
    book.setActiveSheet(sheets.get(plans[0]!.title)!);
    // What the service has only noted so far fails here, where it can still be taken back.
    SpreadsheetApp.flush();
    return plans.map(({ title }) => title);
  });
}

/** Names end in the sheet's id, so that they are free: `KPI_SAMPLE_812`, `KPI_SAMPLE_812_2`. */
function writeNames(book: Spreadsheet, sheet: Sheet, plan: SheetPlan, undo: (step: () => void) => void): void {
  if (plan.names.length === 0) return;
  const id = sheet.getSheetId();
  const times = new Map<string, number>();
  for (const { name, row, column, rows, columns } of plan.names) {
    const time = (times.get(name) ?? 0) + 1;
    times.set(name, time);
    const full = `${name}_${id}${time > 1 ? `_${time}` : ""}`;
    book.setNamedRange(full, sheet.getRange(row, column, rows, columns));
    undo(() => book.removeNamedRange(full));
  }
}
