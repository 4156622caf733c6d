import { KpiError } from "../core/kpi-error";
import { inLanguage } from "../i18n/words";
import { addOnHint } from "../templates/add-on-hint";
import { chosenOwners } from "../templates/cascade/chosen-owners";
import { planWorkbook } from "../templates/plan-workbook";
import { kpiOf } from "../templates/team/kpi-facts";
import type { CardPlace, PlanOptions, Template } from "../templates/template";
import { findCards } from "./find-cards";
import { insertPlans } from "./insert-plans";
import { loadTemplates } from "./load-templates";
import { readTeams } from "./read-teams";

type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * Adds a template's sheets after those that are there, all of them or none. A cascade reads the scorecards of its
 * teams where the workbook holds them.
 *
 * @returns the titles given to the new sheets
 * @throws {KpiError} when there is no such template, or no such team for the cascade
 */
export function insertTemplate(book: Book, templateId: string, options: Omit<PlanOptions, "cards">): string[] {
  const all = loadTemplates();
  const template = all.find(({ id }) => id === templateId);
  if (!template) {
    throw new KpiError("not_a_choice", {
      argument: "template",
      choices: all.map(({ id }) => id).join(", "),
      got: templateId,
    });
  }
  const teams = readTeams(template, options.teams);
  const taken = book.getSheets().map((sheet) => sheet.getName());
  const cards = cardsFor(book, template, options, taken);
  const plans = addOnHint(planWorkbook(template, { ...options, teams, cards }, taken), options.language);
  return insertPlans(book, plans, taken.length);
}

function cardsFor(
  book: Book,
  { cascade }: Template,
  { language, teams }: PlanOptions,
  titles: readonly string[],
): CardPlace[] {
  if (!cascade) return [];
  const names = chosenOwners(cascade, { teams }).map(
    ({ id, kpis }) => [id, kpis.map(([kpi]) => inLanguage(kpiOf(kpi).name, language))] as const,
  );
  return findCards(book, new Map(names), titles);
}
