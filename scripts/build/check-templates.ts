import { templates } from "../../src/templates/all";
import type { PlanOptions } from "../../src/templates/template";
import { sheetSchema, templateSchema } from "../template-schema";

const OPTIONS: readonly PlanOptions[] = (["en", "zh"] as const).map((language) => ({
  language,
  stage: "growth",
  months: 12,
  sampleData: true,
  firstDay: 46023,
}));

/** What is wrong with the templates by their schema, one line a finding. */
export const checkTemplates = (): string[] =>
  templates().flatMap((template) => {
    const sheets = OPTIONS.flatMap((options) => template.sheets(options));
    const issues = [
      ...(templateSchema.safeParse(template).error?.issues ?? []),
      ...sheets.flatMap((sheet) => sheetSchema.safeParse(sheet).error?.issues ?? []),
    ];
    return issues.map(({ path, message }) => `template ${template.id}: ${path.join(".")} ${message}`);
  });
