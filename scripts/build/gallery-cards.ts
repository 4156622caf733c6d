import type { TemplateCard } from "../../src/contract/replies";
import { inLanguage, type Language } from "../../src/i18n/words";
import { templates } from "../../src/templates/all";
import { planWorkbook } from "../../src/templates/plan-workbook";
import type { SheetPlan } from "../../src/templates/sheet-plan";
import type { Template } from "../../src/templates/template";
import { drawTemplate } from "./gallery/draw-template";

/** gallery.html: what the gallery shows of every template, in both languages. */
export const galleryCards = (): Record<Language, TemplateCard[]> => ({
  en: templates().map((template) => cardOf(template, "en")),
  zh: templates().map((template) => cardOf(template, "zh")),
});

function cardOf(template: Template, language: Language): TemplateCard {
  // Pictures show a year of sample data, whatever is chosen later.
  const options = { language, stage: "growth", months: 12, sampleData: true, firstDay: 46023 } as const;
  const plans = planWorkbook(template, options);
  return {
    id: template.id,
    group: template.group,
    title: inLanguage(template.title, language),
    purpose: inLanguage(template.purpose, language),
    start: inLanguage(template.start, language),
    stages: template.stages === true,
    sheets: plans.map(({ title }) => title),
    kpis: template.team?.kpis.length ?? (template.fromCatalogue ? filterRows(plans[0]!) : scorecardRows(plans)),
    picture: drawTemplate(plans),
    teams: (template.cascade?.owners ?? [])
      .filter(({ level }) => level !== "company")
      .map(({ id, title, level, usual }) => ({
        id,
        title: inLanguage(title, language),
        isPerson: level === "individual",
        isUsual: usual === true,
      })),
  };
}

const filterRows = ({ filter }: SheetPlan): number => (filter ? filter.rows - 1 : 0);

/** Rows of the table that has KPIs and their weights; a cascade has it on its second sheet. */
function scorecardRows([first, second]: readonly SheetPlan[]): number {
  return tableRows(first!) || (second ? tableRows(second) : 0);
}

function tableRows({ cells }: SheetPlan): number {
  const header = cells.findIndex((row) => row.some(isKpi) && row.some((cell) => cell === "Weight" || cell === "权重"));
  if (header < 0) return 0;
  const column = cells[header]!.findIndex(isKpi);
  const rows = cells.slice(header + 1);
  const end = rows.findIndex((row) => row[column] === "");
  return end < 0 ? rows.length : end;
}

const isKpi = (cell: unknown): boolean => cell === "KPI" || cell === "指标";
