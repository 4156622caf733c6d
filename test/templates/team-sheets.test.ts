import { describe, expect, test } from "vitest";
import { findKpi } from "../../src/catalogue/find";
import { analysisWords } from "../../src/i18n/analysis";
import { templates } from "../../src/templates/all";
import { planWorkbook } from "../../src/templates/plan-workbook";
import type { SheetPlan } from "../../src/templates/sheet-plan";
import { kpiWeights } from "../../src/templates/team/kpi-weights";
import { textWidth } from "../../src/templates/text-width";
import { options } from "./options";

const teams = templates().flatMap((template) =>
  template.team ? [[template.id, template, template.team] as const] : [],
);
const NOTE = /hold a fixed (\d+)% of the weights; .*divide the other (\d+)%/;

const sheetWith = (plans: readonly SheetPlan[], header: string): { plan: SheetPlan; row: number; column: number } => {
  for (const plan of plans) {
    const row = plan.cells.findIndex((cells) => cells.includes(header));
    if (row >= 0) return { plan, row: row + 1, column: plan.cells[row]!.indexOf(header) + 1 };
  }
  throw new Error(`no sheet has ${header}`);
};

describe.each(teams)("%s", (_, template, team) => {
  const plans = planWorkbook(template, options);

  test("says of the KPIs outside the five dimensions what they weigh, where a stage sets the others", () => {
    const text = plans[0]!.cells.flat().join(" ");
    const outside = team.stages
      ? team.kpis.map(([id], i) => [id, i] as const).filter(([id]) => findKpi(id)!.dimension === "finance")
      : [];
    const said = NOTE.exec(text);
    expect(said !== null).toBe(outside.length > 0);
    if (!said) return;
    // The note names these two.
    expect(outside.map(([id]) => id).sort()).toEqual(["gmv", "net_profit_margin"]);
    expect(Number(said[1]) + Number(said[2])).toBe(100);
    for (const stage of ["growth", "mature", "profit"] as const) {
      const weights = kpiWeights(team, stage);
      expect(100 * outside.reduce((sum, [, i]) => sum + weights[i]!, 0), stage).toBeCloseTo(Number(said[1]), 9);
    }
  });

  test.each(["en", "zh"] as const)("lets the words of a signal run on over empty cells of the page: %s", (language) => {
    const planned = planWorkbook(template, { ...options, language });
    const { plan, row, column } = sheetWith(planned, language === "en" ? "Signal" : "信号");
    const right = plan.cells.slice(row, row + options.months).flatMap((cells) => cells.slice(column));
    expect(right.filter((cell) => cell !== "")).toEqual([]);
    const left = plan.widths.slice(0, column - 1).reduce((sum, width) => sum + width, 0);
    const { signals, betweenSignals } = analysisWords[language]();
    const all = [signals.beyond_limits, signals.two_of_three, signals.four_of_five].join(betweenSignals);
    expect(left + textWidth(all, { size: 10, bold: false })).toBeLessThanOrEqual(1000);
  });

  test("begins the axis of scores where scores lie, and no other axis but by itself", () => {
    const { plan } = sheetWith(plans, "Signal");
    const charts = plans.flatMap((each) => each.charts.map((chart) => ({ chart, isTrend: each === plan })));
    const [score] = plan.charts;
    expect(score).toMatchObject({ kind: "line", from: 60 });
    for (const { chart } of charts.filter(({ chart }) => chart !== score)) expect(chart).not.toHaveProperty("from");
  });
});
