import { describe, expect, test } from "vitest";
import { sheetSchema, templateSchema } from "../../scripts/template-schema";
import { templates } from "../../src/templates/all";
import { planWorkbook } from "../../src/templates/plan-workbook";
import type { SheetPlan } from "../../src/templates/sheet-plan";
import { optionSets, options } from "./options";

const formulasOf = (plan: SheetPlan): string[] =>
  plan.cells.flat().filter((cell): cell is string => typeof cell === "string" && cell.startsWith("="));

test("ids are unique", () => {
  const ids = templates().map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

describe.each(templates().map((template) => [template.id, template] as const))("%s", (_, template) => {
  test("has the shape of a template", () => {
    expect(templateSchema.safeParse(template).error).toBeUndefined();
    for (const set of optionSets) {
      for (const sheet of template.sheets(set)) expect(sheetSchema.safeParse(sheet).error).toBeUndefined();
    }
  });

  test.each(optionSets)("is planned the same twice: $language, $stage, $months months", (set) => {
    expect(planWorkbook(template, set)).toEqual(planWorkbook(template, set));
  });

  test.each(optionSets)("fits a page: $language, $months months", (set) => {
    for (const plan of planWorkbook(template, set)) {
      const width = plan.widths.reduce((sum, each) => sum + each, 0);
      expect({ sheet: plan.title, width, fits: width <= 1000 }).toMatchObject({ fits: true });
      expect(plan.widths.length).toBeLessThanOrEqual(26);
      expect(plan.cells.every((row) => row.length === plan.widths.length)).toBe(true);
      expect(plan.frozenRows).toBeLessThanOrEqual(12);
    }
  });

  test("leaves no reference and no comma in a formula, in either language", () => {
    for (const set of optionSets) {
      for (const formula of planWorkbook(template, set).flatMap(formulasOf)) {
        expect(formula).not.toMatch(/[{}]/);
        expect(formula.replace(/"[^"]*"/g, "")).not.toContain(",");
      }
    }
  });

  test("speaks one language at a time", () => {
    const chinese = /[\u4e00-\u9fff]/;
    const english = planWorkbook(template, options).flatMap((plan) => [plan.title, ...plan.cells.flat()]);
    expect(english.filter((cell) => chinese.test(String(cell)))).toEqual([]);
    const titles = planWorkbook(template, { ...options, language: "zh" }).map((plan) => plan.title);
    expect(titles.filter((title) => !chinese.test(title))).toEqual([]);
  });

  test("takes numbers for titles in use, in formulas too", () => {
    const first = planWorkbook(template, options);
    const titles = first.map((plan) => plan.title);
    const second = planWorkbook(template, options, [...titles, titles[0]!.toUpperCase()]);
    // A sheet that others fill too is used as it is there.
    const shared = template.sheets(options).flatMap(({ title, shared }) => (shared ? title : []));
    const own = titles.filter((title) => !shared.includes(title));
    expect(second.map((plan) => plan.title)).toEqual(own.map((title) => `${title} 2`));
    for (const formula of second.flatMap(formulasOf)) {
      for (const [, named] of formula.matchAll(/'((?:[^']|'')+)'!/g)) {
        if (!shared.includes(named!)) expect(named).toMatch(/ 2$/);
      }
    }
  });

  test("draws every chart from cells of the workbook", () => {
    const plans = planWorkbook(template, options);
    for (const { charts } of plans) {
      for (const range of charts.flatMap((chart) => chart.ranges)) {
        const source = plans.find((plan) => plan.title === range.sheet)!;
        expect(range.row + range.rows - 1).toBeLessThanOrEqual(source.cells.length);
        expect(range.column + range.columns - 1).toBeLessThanOrEqual(source.widths.length);
      }
    }
  });

  test("colours no cell by a formula that looks in another sheet, which Sheets refuses", () => {
    const formulas = planWorkbook(template, options).flatMap(({ colours }) => colours.map(({ formula }) => formula));
    expect(formulas.filter((formula) => formula.includes("!"))).toEqual([]);
  });
});

test.each(
  templates()
    .filter(({ team, cascade }) => !team && !cascade)
    .map((template) => [template.id, template] as const),
)("%s can be stored: its sheets do not depend on the options", (_, template) => {
  const [first, ...others] = optionSets.map((set) => template.sheets(set));
  for (const other of others) expect(other).toEqual(first);
});
