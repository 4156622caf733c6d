import { KpiError } from "../core/kpi-error";
import { planWorkbook } from "../templates/plan-workbook";
import type { PlanOptions } from "../templates/template";
import { insertPlans } from "./insert-plans";
import { loadTemplates } from "./load-templates";

/**
 * Adds a template's sheets after those that are there, all of them or none.
 *
 * @returns the titles given to the new sheets
 * @throws {KpiError} when there is no such template
 */
export function insertTemplate(templateId: string, options: PlanOptions): string[] {
  const all = loadTemplates();
  const template = all.find(({ id }) => id === templateId);
  if (!template) {
    throw new KpiError("not_a_choice", {
      argument: "template",
      choices: all.map(({ id }) => id).join(", "),
      got: templateId,
    });
  }
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const taken = book.getSheets().map((sheet) => sheet.getName());
  const plans = planWorkbook(template, options, taken);
  return insertPlans(book, plans, taken.length);
}
