import { describe, expect, test } from "vitest";
import { findKpi } from "../../src/catalogue/find";
import { templates } from "../../src/templates/all";
import { kpiWeights } from "../../src/templates/team/kpi-weights";
import { sampleSeries } from "../../src/templates/team/sample-series";

const teams = templates().flatMap(({ team }) => (team ? [[team.id, team] as const] : []));

test("every team function of the product has a workbook", () => {
  expect(teams.map(([, { team }]) => team)).toEqual(
    expect.arrayContaining(
      "company operations marketing sales customer_service supply_chain technology merchandise user_operations content manufacturing project people".split(
        " ",
      ),
    ),
  );
});

describe.each(teams)("%s", (_, team) => {
  const kpis = team.kpis.map(([id]) => findKpi(id)!);

  test("has as many KPIs as article 002 advises, each once", () => {
    const [least, most] = team.person ? [3, 5] : [8, 12];
    expect(kpis.length).toBeGreaterThanOrEqual(least);
    expect(kpis.length).toBeLessThanOrEqual(most);
    expect(new Set(kpis.map(({ id }) => id)).size).toBe(kpis.length);
  });

  test.each(["growth", "mature", "profit"] as const)("weighs 100%% in the stage %s", (stage) => {
    const weights = kpiWeights(team, stage);
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
    for (const weight of weights) expect(weight).toBeGreaterThan(0);
  });

  test("looks at the long term and at what could suffer", () => {
    expect(kpis.some(({ horizon }) => horizon !== "short")).toBe(true);
    expect(kpis.some(({ counter }) => counter !== "none")).toBe(true);
  });

  test.each(["000", "002"])("takes targets of article %s from the catalogue's benchmarks", (article) => {
    for (const [id, , baseline, target, basis] of team.kpis) {
      if (basis !== article) continue;
      const { benchmarks } = findKpi(id)!;
      const published = benchmarks.flatMap(({ low, high, source }) => (source === article ? [low, high] : []));
      // +20% is the figure of article 000 for sales and for engagement: of the baseline.
      expect([...published, Number((baseline * 1.2).toPrecision(6))], id).toContain(target);
    }
  });

  test.each([3, 12, 24])("has sample figures for %s months, no part above its whole", (months) => {
    const series = sampleSeries(team, months);
    for (const [input, given] of Object.entries(team.data)) {
      if (typeof given === "string") continue;
      const values = series[input]!;
      expect(values).toHaveLength(months);
      expect(values.every((value) => Number.isFinite(value) && value >= 0)).toBe(true);
      if (Array.isArray(given) && given.length === 3 && given[1] <= 1 && given[2] <= 1) {
        const whole = series[String(given[0])]!;
        values.forEach((value, i) => expect(value, input).toBeLessThanOrEqual(whole[i]! * 1.12));
      }
    }
  });
});

test("stages move the weight as article 002 says", () => {
  const company = templates().find(({ id }) => id === "company")!.team!;
  const share = (stage: "growth" | "mature" | "profit", dimension: string): number =>
    kpiWeights(company, stage).reduce(
      (sum, weight, i) => (findKpi(company.kpis[i]![0])!.dimension === dimension ? sum + weight : sum),
      0,
    );
  // 30, 15 and 15 % of the 80 % that sales and profit leave.
  expect(share("growth", "traffic")).toBeCloseTo(0.24, 9);
  expect(share("mature", "traffic")).toBeCloseTo(0.12, 9);
  expect(share("profit", "supply_chain")).toBeCloseTo(0.24, 9);
  expect(share("mature", "user")).toBeCloseTo(0.24, 9);
});
