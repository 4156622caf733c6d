import { expect, test } from "vitest";
import { findKpi } from "../../src/catalogue/find";
import { totalWords } from "../../src/i18n/choices/history-columns";
import { templates } from "../../src/templates/all";
import { planWorkbook } from "../../src/templates/plan-workbook";
import { PLAN_TABLE } from "../../src/templates/team/table-names";
import { options } from "./options";

/** Figures of a template's own, which the catalogue does not have. */
const OWN = ["Revenue per buyer so far", "累计人均销售额", ...totalWords.total];

test.each(
  templates().flatMap((template) =>
    (["en", "zh"] as const).map((language) => ({ id: template.id, template, language })),
  ),
)("each KPI that $id names in $language is known", ({ template, language }) => {
  const unknown: string[] = [];
  let names = 0;
  for (const { cells, names: tables } of planWorkbook(template, { ...options, language })) {
    if (tables.some(({ name }) => name === PLAN_TABLE)) continue;
    cells.forEach((row, y) =>
      row.forEach((header, x) => {
        // The label of the weights on a trends sheet heads no column.
        if (!/^(KPI|指标)$/.test(String(header)) || /^(Weight|权重)$/.test(String(cells[y + 1]?.[x]))) return;
        for (let i = y + 1; i < cells.length && cells[i]![x] !== ""; i += 1) {
          const name = String(cells[i]![x]).replace(/^'/, "");
          if (name.startsWith("=")) continue;
          names += 1;
          if (!findKpi(name) && !OWN.includes(name)) unknown.push(name);
        }
      }),
    );
  }
  expect(unknown).toEqual([]);
  if (template.team || template.id === "case-study") expect(names).toBeGreaterThan(2);
});
