import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { storedTemplates } from "../../scripts/build/stored-templates";
import { findKpi } from "../../src/catalogue/find";
import { rollUp } from "../../src/core/scoring/roll-up";
import { templates } from "../../src/templates/all";
import { cascadeRows } from "../../src/templates/cascade/cascade-rows";
import { planWorkbook } from "../../src/templates/plan-workbook";
import type { SheetPlan } from "../../src/templates/sheet-plan";
import { fromStored } from "../../src/templates/stored-template";
import type { CardPlace, Row } from "../../src/templates/template";
import { callFormula } from "../functions/call-formula";
import { options } from "./options";

const template = templates().find(({ id }) => id === "cascade")!;
const spec = template.cascade!;
const others = spec.owners.slice(1);
const specOf = (id: string) => templates().find((each) => each.id === id)!.team!;
const LEVELS = ["company", "department", "individual"];

const rowsOf = (teams?: readonly string[], cards?: readonly CardPlace[]): Row[] =>
  cascadeRows(spec, { ...options, teams, cards });
const text = (row: Row, key: string, language = 0): string =>
  String((row.values[key] as string[] | undefined)?.[language] ?? "");

/** Everybody, nobody but one, and any mixture. */
const choice = fc.subarray(
  others.map(({ id }) => id),
  { minLength: 1 },
);

test("holds every team and person that has a template", () => {
  const ids = templates().flatMap(({ team }) => (team && team.team !== "company" ? [team.id] : []));
  expect(others.map(({ id }) => id).sort()).toEqual([...ids].sort());
  expect(others.filter(({ usual }) => usual).map(({ id }) => id)).toEqual([
    "operations",
    "marketing",
    "customer-service",
    "operations-specialist",
    "service-agent",
  ]);
});

describe.each(spec.owners.map((owner) => [owner.id, owner] as const))("%s", (id, { level, owner, kpis, team }) => {
  test("has the KPIs and targets of its own template", () => {
    const own = specOf(id);
    expect(owner).toEqual(own.owner);
    const [least, most] = level === "individual" ? [2, 3] : level === "department" ? [2, 4] : [2, 6];
    expect(kpis.length).toBeGreaterThanOrEqual(least);
    expect(kpis.length).toBeLessThanOrEqual(most);
    for (const [kpi, , target, actual] of kpis) {
      expect(own.kpis.find(([each]) => each === kpi)?.[3], kpi).toBe(target);
      // One number, no band: the cascade has no column for its other end.
      expect(findKpi(kpi)!.direction, kpi).toMatch(/^(higher|lower)$/);
      expect(actual / target).toBeGreaterThan(0.8);
      expect(actual / target).toBeLessThan(1.25);
    }
  });

  test("serves KPIs that the level above has", () => {
    if (level === "company") return;
    const above = spec.owners.find((each) => each.id === (team ?? "company"))!;
    for (const [kpi, , , , parent] of kpis)
      expect(
        above.kpis.map(([each]) => each),
        kpi,
      ).toContain(parent);
  });
});

test("whoever is chosen: their rows and no others, each owner's weights whole, each parent found", () => {
  fc.assert(
    fc.property(choice, fc.constantFrom(0, 1), (teams, language) => {
      const rows = rowsOf(teams);
      const chosen = others.filter(({ id }) => teams.includes(id));
      const owned = (owner: string): Row[] => rows.filter((row) => text(row, "owner") === owner);
      expect(rows.length).toBe(
        chosen.reduce((sum, { kpis }) => sum + kpis.length, 0) + owned(spec.owners[0]!.owner[0]).length,
      );
      for (const { owner, kpis } of chosen) expect(owned(owner[0])).toHaveLength(kpis.length);
      for (const { owner } of [spec.owners[0]!, ...chosen]) {
        const weights = owned(owner[0]).map(({ values }) => Number(values["weight"]));
        expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
        for (const weight of weights) expect(weight).toBeGreaterThan(0);
      }
      expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
      const nodes = rollUp(
        rows.map((row) => ({
          kpi: text(row, "kpi", language),
          owner: text(row, "owner", language),
          level: LEVELS.indexOf(text(row, "level")),
          parent: text(row, "parent", language),
          weight: Number(row.values["weight"]),
          score: 100,
        })),
      );
      for (const { row, depth, problem, children } of nodes) {
        expect(problem).toBeNull();
        const level = text(rows[row]!, "level");
        expect(depth === 0).toBe(level === "company");
        // Beside sales and margin the company has only what somebody serves.
        if (level === "company" && row > 1) expect(children).toBeGreaterThan(0);
      }
    }),
    { seed: 5, numRuns: 300 },
  );
});

test("a person without their team serves the company directly, and what the team would", () => {
  const parents = (teams: readonly string[]): string[] =>
    rowsOf(teams)
      .filter((row) => text(row, "level") === "individual")
      .map((row) => text(row, "parent"));
  expect(parents(["service-agent", "customer-service"])).toEqual([
    "First response time",
    "Customer satisfaction (CSAT) @ Service lead",
    "Complaints resolved within 24 hours @ Service lead",
  ]);
  expect(parents(["service-agent"])).toEqual(Array(3).fill("Repeat purchase rate"));
});

test("spills, charts and the overview are as long as the choice", () => {
  fc.assert(
    fc.property(choice, (teams) => {
      const count = rowsOf(teams).length;
      const [overview, table, paths, scores] = planWorkbook(template, { ...options, teams }) as SheetPlan[];
      const header = (plan: SheetPlan, cell: string): number => plan.cells.findIndex((row) => row.includes(cell));
      expect(table!.cells.length).toBe(header(table!, "KPI") + 1 + count);
      expect(overview!.charts[0]!.ranges.map(({ rows }) => rows)).toEqual([teams.length + 1, teams.length + 1]);
      const levels = new Set(rowsOf(teams).map((row) => text(row, "level"))).size;
      const spilled = (plan: SheetPlan): number[] => plan.protections.map(({ rows }) => rows);
      expect(spilled(paths!)).toEqual([count + 1]);
      expect(spilled(scores!)).toEqual([count + levels + 1]);
      const names = overview!.cells.slice(header(overview!, "Owner") + 1).filter((row) => row[0] !== "");
      expect(names).toHaveLength(teams.length);
    }),
    { seed: 3, numRuns: 40 },
  );
});

test("stored and read again it plans the same", () => {
  const stored = storedTemplates().find((each) => "cascade" in each)!;
  const again = fromStored(JSON.parse(JSON.stringify(stored)));
  for (const teams of [undefined, ["people", "service-agent"]]) {
    expect(planWorkbook(again, { ...options, teams })).toEqual(planWorkbook(template, { ...options, teams }));
  }
});

const CARD: CardPlace = {
  id: "customer-service",
  sheet: "Service {2026}'s card",
  row: 6,
  column: 2,
  rows: 8,
  columns: ["kpi", "", "target", "actual"],
};

test("a scorecard in the workbook gives target and actual; those cells are no samples, and protected", () => {
  const teams = ["customer-service", "sales"];
  const [, table] = planWorkbook(template, { ...options, teams, cards: [CARD] }) as [unknown, SheetPlan];
  const start = table.cells.findIndex((row) => row.includes("KPI"));
  const at = (name: string): number => table.cells[start]!.indexOf(name);
  table.cells.slice(start + 1).forEach((row, i) => {
    const isLinked = row[at("Owner")] === "Service lead";
    for (const column of [at("Target"), at("Actual")]) {
      expect(typeof row[column]).toBe(isLinked ? "string" : "number");
      if (isLinked) expect(row[column]).toContain("'Service {2026}''s card'!$B$7:$B$14");
      const cell = { row: start + 2 + i, column: column + 1 };
      const covers = ({
        row: top,
        column: left,
        rows,
        columns,
      }: SheetPlan["names"][number] | SheetPlan["protections"][number]) =>
        cell.row >= top && cell.row < top + rows && cell.column >= left && cell.column < left + columns;
      expect(table.names.some(covers)).toBe(!isLinked && column === at("Actual"));
      expect(table.protections.some(covers)).toBe(isLinked);
    }
  });
});

test("a cascade that only repeats scorecards is named as one, and is not closed beside them", () => {
  const teams = ["customer-service"];
  const names = (...ids: string[]): string[] =>
    planWorkbook(template, { ...options, teams, cards: ids.map((id) => ({ ...CARD, id })) }).flatMap((plan) =>
      plan.names.map(({ name }) => name),
    );
  expect(names("company", "customer-service")).toEqual(["KPI_PLAN"]);
  expect(names("customer-service")).toEqual(["KPI_SAMPLE"]);
});

test("without sample data only what the scorecards give is there", () => {
  const teams = ["customer-service", "sales"];
  const plans = planWorkbook(template, { ...options, sampleData: false, teams, cards: [CARD] });
  const rows = plans[1]!.cells.filter((row) => ["Sales lead", "Service lead", "Management"].includes(String(row[2])));
  for (const row of rows) expect(row[7] === "").toBe(row[2] !== "Service lead");
});

test("whoever is chosen: a reviewer finds no error, weights whole, nobody with short-term KPIs alone", () => {
  const columns = ["level", "kpi", "owner", "parent", "weight", "direction", "target", "actual"];
  fc.assert(
    fc.property(choice, (teams) => {
      const rows = rowsOf(teams).map((row) =>
        columns.map((key) => (Array.isArray(row.values[key]) ? text(row, key) : (row.values[key] ?? ""))),
      );
      const header = ["Level", "KPI", "Owner", "Parent", "Weight", "Direction", "Target", "Actual"];
      const findings = (callFormula("KPI_HEALTH", [[header, ...rows]]) as unknown[][]).slice(1);
      expect(findings.filter(([severity]) => severity === "error")).toEqual([]);
      expect(findings.map(([, , , what]) => String(what)).filter((what) => /weights|only short/.test(what))).toEqual(
        [],
      );
    }),
    { seed: 9, numRuns: 40 },
  );
});
