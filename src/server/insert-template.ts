import { findKpi } from "../catalogue/find";
import type { Notes } from "../catalogue/kpi";
import { addMonths } from "../core/calendar/add-months";
import { civilDate } from "../core/calendar/civil-date";
import { serialDay } from "../core/calendar/serial-day";
import { KpiError } from "../core/kpi-error";
import type { HelpTexts } from "../functions/context";
import { templates } from "../templates/all";
import { kpiNote } from "../templates/kpi-note";
import { planWorkbook } from "../templates/plan-workbook";
import type { PlanOptions } from "../templates/template";
import { insertPlans } from "./insert-plans";

type Choices = Omit<PlanOptions, "firstDay" | "kpiNote">;

/**
 * Adds a template's sheets after those that are there, all of them or none. Its months end with the last full one.
 *
 * @returns the titles given to the new sheets
 * @throws {KpiError} when there is no such template
 */
export function insertTemplate(
  { book, today }: { book: GoogleAppsScript.Spreadsheet.Spreadsheet; today: number },
  templateId: string,
  choices: Choices,
): string[] {
  const all = templates();
  const template = all.find(({ id }) => id === templateId);
  if (!template) {
    throw new KpiError("not_a_choice", {
      argument: "template",
      choices: all.map(({ id }) => id).join(", "),
      got: templateId,
    });
  }
  const taken = book.getSheets().map((sheet) => sheet.getName());
  const options: PlanOptions = { ...choices, firstDay: firstDay(today, choices.months), kpiNote: noteReader() };
  return insertPlans(book, planWorkbook(template, options, taken), taken.length);
}

const firstDay = (today: number, months: number): number =>
  serialDay(addMonths(today - civilDate(today).day + 1, -months));

/** The long texts travel beside the bundle, and are read only when a template wants them. */
function noteReader(): NonNullable<PlanOptions["kpiNote"]> {
  let texts: HelpTexts["kpis"] | undefined;
  return (id) => {
    texts ??= (JSON.parse(HtmlService.createHtmlOutputFromFile("texts").getContent()) as HelpTexts).kpis;
    const kpi = findKpi(id);
    return kpi ? kpiNote(kpi, (texts[kpi.id] ?? kpi.notes) as Notes | undefined) : undefined;
  };
}
