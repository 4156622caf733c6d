import { describe, expect, test } from "vitest";
import { findKpi } from "../../src/catalogue/find";
import { templates } from "../../src/templates/all";
import { LINE } from "../../src/templates/draft";
import { planWorkbook } from "../../src/templates/plan-workbook";
import type { SheetPlan } from "../../src/templates/sheet-plan";
import { kpiWeights } from "../../src/templates/team/kpi-weights";
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

  test("has room for the words of a signal, which wrap", () => {
    const { plan, row, column } = sheetWith(plans, "Signal");
    const covers = (area: { row: number; column?: number; rows: number; columns?: number }): boolean =>
      area.row <= row + 1 &&
      area.row + area.rows > row + options.months &&
      (area.column === undefined || (area.column <= column && area.column + area.columns! > column));
    expect(plan.styles.some(({ style, ...area }) => style === "wrap" && covers(area))).toBe(true);
    expect(plan.heights.find((each) => covers(each))?.height).toBe(3 * LINE);
  });

  test("begins the axis of scores where scores lie, and no other axis but by itself", () => {
    const { plan } = sheetWith(plans, "Signal");
    const charts = plans.flatMap((each) => each.charts.map((chart) => ({ chart, isTrend: each === plan })));
    const [score] = plan.charts;
    expect(score).toMatchObject({ kind: "line", from: 60 });
    for (const { chart } of charts.filter(({ chart }) => chart !== score)) expect(chart).not.toHaveProperty("from");
  });
});
