import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Method, rpc } from "../../src/contract/rpc";

const TARGET = {
  kpi: "Repeat purchase rate",
  level: "department",
  owner: "Anna",
  parent: "",
  weight: 0.2,
  direction: "higher",
  baseline: 0.25,
  target: 0.3,
  targetHigh: null,
  actual: null,
  unit: "share",
  cadence: "quarter",
  start: "2026-11-21",
  due: "2027-06-30",
  source: "",
  strategy: "",
  dimension: "user",
  counter: "",
  note: "",
};

/** One request of each kind that must be taken; a new call has to bring its own. */
const VALID: Record<Method, unknown> = {
  start: {},
  saveWizard: { state: "{}" },
  loadCatalogue: {},
  readSelection: {},
  readTargets: {},
  readTargetAtCursor: {},
  insertTarget: { target: TARGET, milestones: [{ day: "2026-12-31", value: 0.26 }] },
  editTarget: { sheet: "Targets", row: 2, was: "Repeat purchase rate", target: TARGET, milestones: [] },
  listTemplates: {},
  insertTemplate: {
    id: "case-study",
    language: "zh",
    stage: "growth",
    months: 12,
    sampleData: true,
    firstDay: "2026-01-01",
  },
  listFormulas: {},
  insertFormula: { name: "KPI_AOV" },
  addToScorecard: { kpi: "average_order_value" },
  checkHealth: { stage: "growth" },
  fixHealth: { sheet: "Targets", row: 2, fix: "due" },
  readCriteria: {},
  writeWeights: {
    weights: [
      { name: "traffic", weight: 0.6 },
      { name: "conversion", weight: 0.4 },
    ],
  },
  writeJudgements: {
    names: ["traffic", "conversion"],
    matrix: [
      [1, 3],
      [null, 1],
    ],
  },
  readExport: {},
  importData: { sheet: "Export", headerRow: 3, target: "Data", columns: [{ header: "统计日期", means: "date" }] },
  jumpTo: { sheet: "Targets", cell: "B2" },
};
const methods = Object.keys(rpc()) as Method[];

test("every call has a request here that is taken", () => {
  expect(Object.keys(VALID).sort()).toEqual([...methods].sort());
  for (const method of methods) expect(rpc()[method].safeParse(VALID[method]).error?.issues).toBeUndefined();
});

describe.each(methods)("%s refuses", (method) => {
  const refuses = (payload: unknown): void => expect(rpc()[method].safeParse(payload).success).toBe(false);

  test("what is no object", () => {
    for (const junk of [undefined, null, 0, "", "{}", [], true]) refuses(junk);
  });

  test("a field too many", () => refuses({ ...(VALID[method] as object), extra: 1 }));

  test("each field missing or of another kind", () => {
    for (const key of Object.keys(VALID[method] as object)) {
      const { [key]: _, ...rest } = VALID[method] as Record<string, unknown>;
      refuses(rest);
      for (const junk of [{ toString: 1 }, Number.NaN, Number.POSITIVE_INFINITY, undefined, [[]], new Date(0)]) {
        refuses({ ...rest, [key]: junk });
      }
    }
  });

  test("random objects", () => {
    const keys = Object.keys(VALID[method] as object);
    fc.assert(
      fc.property(fc.object({ maxDepth: 2 }), (junk) => {
        if (keys.length > 0 || Object.keys(junk).length > 0) refuses(junk);
      }),
      { seed: 11, numRuns: 100 },
    );
  });
});

test.each([
  ["kpi", ""],
  ["kpi", "x".repeat(5001)],
  ["level", "galaxy"],
  ["weight", 1.01],
  ["weight", -0.01],
  ["weight", "20%"],
  ["direction", "up"],
  ["target", "30%"],
  ["target", Number.NaN],
  ["cadence", "decade"],
  ["due", "30/06/2027"],
  ["due", "2027-02-29"],
  ["start", "2026-11-21T00:00:00Z"],
])("a target is refused with %s = %j", (key, value) => {
  const target = { ...TARGET, [key]: value };
  expect(rpc().insertTarget.safeParse({ target, milestones: [] }).success).toBe(false);
});

test.each(["A0", "1A", "=A1", "A1:B", "Sheet!A1", "ABCD1", "A123456789", "a1"])("no jump to %s", (cell) => {
  expect(rpc().jumpTo.safeParse({ sheet: "Targets", cell }).success).toBe(false);
});

test("a template's teams may be left out; otherwise they are ids", () => {
  const sent = { ...(VALID.insertTemplate as object), id: "cascade" };
  const takes = (teams: unknown): boolean => rpc().insertTemplate.safeParse({ ...sent, teams }).success;
  expect(takes(["operations", "customer-service"])).toBe(true);
  expect(takes(undefined)).toBe(true);
  for (const junk of ["operations", [1], [null], ["Operations"], ["../x"], ["x".repeat(70)], Array(41).fill("sales")]) {
    expect(takes(junk), JSON.stringify(junk)).toBe(false);
  }
});
