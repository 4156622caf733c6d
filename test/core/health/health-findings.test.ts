import { describe, expect, test } from "vitest";
import { healthFindings } from "../../../src/core/health/health-findings";
import type {
  FindingCode,
  HealthRow,
  HealthScorecard,
  KnownKpi,
  LevelNumber,
} from "../../../src/core/health/health-scorecard";

const known = (id: string, more: Partial<KnownKpi> = {}): KnownKpi => ({
  id,
  cadence: "month",
  horizon: "short",
  counter: "none",
  isTheme: false,
  isDerived: false,
  plausible: {},
  ...more,
});

/** A row without any fault. */
const row = (number: number, more: Partial<HealthRow> = {}): HealthRow => ({
  row: number,
  kpi: `KPI ${number}`,
  known: null,
  level: 0,
  owner: "Li",
  parent: "",
  dimension: null,
  weight: 0.25,
  direction: "higher",
  baseline: 10,
  target: 12,
  actual: 11,
  cadence: number % 2 ? "month" : "quarter",
  start: 100,
  due: 200,
  lastChanged: 100,
  source: "platform",
  strategy: "grow",
  counterMetric: "",
  ...more,
});

/** Four sound rows, some of them changed. */
const card = (...changes: Partial<HealthRow>[]): HealthRow[] => [2, 3, 4, 5].map((n, i) => row(n, changes[i]));
const many = (count: number, more: Partial<HealthRow> = {}): HealthRow[] =>
  Array.from({ length: count }, (_, i) => row(i + 2, { weight: 1 / count, ...more }));

const codes = (scorecard: HealthRow[] | HealthScorecard): FindingCode[] =>
  healthFindings(Array.isArray(scorecard) ? { rows: scorecard } : scorecard).map(({ code }) => code);

test("a sound scorecard has no finding, with every option", () => {
  expect(codes({ rows: card(), asOf: 192, stage: "growth" })).toEqual([]);
  expect(codes([])).toEqual([]);
});

interface Pair {
  code: FindingCode;
  bad: HealthRow[] | HealthScorecard;
  /** The near twin that is sound. */
  good: HealthRow[] | HealthScorecard;
}

const dimensions = (shares: Record<string, number>, more: Partial<HealthRow> = {}): HealthRow[] =>
  Object.entries(shares).map(([dimension, weight], i) => row(i + 2, { dimension, weight, ...more }));
const person = (count: number) => many(count, { level: 2 as LevelNumber });
const fresh = (weight: number): HealthScorecard => ({
  rows: [
    row(2, { known: known("new_visitor_share"), dimension: "traffic", weight }),
    row(3, { dimension: "traffic", weight: 0.4 - weight }),
    row(4, { dimension: "conversion", weight: 0.3 }),
    row(5, { dimension: "user", weight: 0.3 }),
  ],
  stage: "growth",
});
const counter = known("visitors", { counter: "bounce_rate" });

const PAIRS: Pair[] = [
  { code: "too_many", bad: many(20), good: many(12) },
  { code: "many", bad: many(13), good: many(12) },
  { code: "too_many_for_person", bad: person(6), good: person(5) },
  { code: "too_few_for_person", bad: person(2), good: person(3) },
  { code: "weights_not_whole", bad: card({ weight: 0.26 }), good: card({ weight: 0.26 }, { weight: 0.24 }) },
  { code: "no_weight", bad: [...card(), row(6, { weight: null })], good: [...card(), row(6, { weight: "N/A" })] },
  {
    code: "dimension_above_share",
    bad: dimensions({ traffic: 0.51, user: 0.29, team: 0.2 }),
    good: dimensions({ traffic: 0.5, user: 0.3, team: 0.2 }),
  },
  {
    code: "dimension_above_share",
    bad: { rows: dimensions({ traffic: 0.41, conversion: 0.3, user: 0.29 }), stage: "growth" },
    good: { rows: dimensions({ traffic: 0.4, conversion: 0.3, user: 0.3 }), stage: "growth" },
  },
  {
    code: "user_share_low",
    bad: { rows: dimensions({ traffic: 0.25, supply_chain: 0.35, conversion: 0.11, user: 0.29 }), stage: "mature" },
    good: { rows: dimensions({ traffic: 0.25, supply_chain: 0.35, conversion: 0.1, user: 0.3 }), stage: "mature" },
  },
  {
    // Of what profit leaves: 0.24 of 0.8 are 30 %.
    code: "user_share_low",
    bad: { rows: dimensions({ finance: 0.2, supply_chain: 0.33, conversion: 0.24, user: 0.23 }), stage: "mature" },
    good: { rows: dimensions({ finance: 0.2, supply_chain: 0.3, conversion: 0.26, user: 0.24 }), stage: "mature" },
  },
  { code: "new_visitor_weight", bad: fresh(0.14), good: fresh(0.15) },
  { code: "new_visitor_weight", bad: fresh(0.21), good: fresh(0.2) },
  {
    code: "only_short_term",
    bad: many(4, { cadence: "month" }),
    good: many(4, { cadence: "month" }).map((one, i) => (i ? one : { ...one, cadence: "quarter" as const })),
  },
  {
    code: "only_short_term",
    bad: many(4, { known: known("x"), owner: "" }).map((one, i) => ({ ...one, owner: `P${i}` })),
    good: many(4, { known: known("x") }).map((one, i) => ({
      ...one,
      owner: `P${i}`,
      known: known("x", { horizon: i ? "short" : "long" }),
    })),
  },
  {
    code: "only_long_term",
    bad: many(4, { cadence: "year" }),
    good: many(4, { cadence: "year" }).map((one, i) => (i ? one : { ...one, cadence: "week" as const })),
  },
  {
    code: "no_counter_metric",
    bad: card({ known: counter }),
    good: card({ known: counter, counterMetric: "bounce rate" }),
  },
  {
    code: "no_counter_metric",
    bad: card({ known: counter }),
    good: card({ known: counter }, { known: known("bounce_rate") }),
  },
  {
    code: "vague",
    bad: card({ known: known("team_collaboration_ability", { isTheme: true }) }),
    good: card({ known: known("cross_team_response_time") }),
  },
  { code: "vague", bad: card({ kpi: "Improve user experience" }), good: card({ kpi: "Positive review rate" }) },
  { code: "vague", bad: card({ kpi: "团队协作能力" }), good: card({ kpi: "跨部门响应时长" }) },
  { code: "vague", bad: card({ kpi: "提升转化" }), good: card({ kpi: "转化率提升幅度" }) },
  { code: "vague", bad: card({ kpi: "工作效率" }), good: card({ kpi: "设备综合效率" }) },
  { code: "vague", bad: card({ kpi: "Improve the shop" }), good: card({ kpi: "Good units produced" }) },
  { code: "vague", bad: card({ kpi: "优化页面" }), good: card({ kpi: "优化后转化率" }) },
  { code: "no_target", bad: card({ target: null }), good: card({ target: null, direction: "none" }) },
  { code: "no_owner", bad: card({ owner: "" }), good: card({ owner: "Wu" }) },
  { code: "no_due_date", bad: card({ due: null }), good: card({ due: 300 }) },
  { code: "no_source", bad: card({ source: "" }), good: card({ source: "ERP" }) },
  { code: "no_strategy", bad: card({ strategy: "" }), good: card({ strategy: "", parent: "GMV" }) },
  {
    code: "parent_not_found",
    bad: [row(2, { weight: 1 }), row(3, { weight: 1, level: 1, parent: "KPI 9" })],
    good: [row(2, { weight: 1 }), row(3, { weight: 1, level: 1, parent: "kpi 2 @ li" })],
  },
  { code: "target_equals_baseline", bad: card({ target: 10 }), good: card({ target: 10, direction: "band" }) },
  { code: "target_on_wrong_side", bad: card({ target: 9 }), good: card({ target: 9, direction: "lower" }) },
  {
    code: "target_on_wrong_side",
    bad: card({ target: 12, direction: "lower" }),
    good: card({ target: 12, baseline: null, direction: "lower" }),
  },
  {
    code: "implausible",
    bad: card({ known: known("rate", { plausible: { min: 0, max: 1 } }), baseline: 0.5, target: 0.6, actual: 1.2 }),
    good: card({ known: known("rate", { plausible: { min: 0, max: 1 } }), baseline: 0.5, target: 0.6, actual: 1 }),
  },
  { code: "starts_after_due", bad: card({ start: 201 }), good: card({ start: 200 }) },
  { code: "overdue", bad: { rows: card({ due: 191 }), asOf: 192 }, good: { rows: card({ due: 192 }), asOf: 192 } },
  {
    code: "unchanged",
    bad: { rows: card({ lastChanged: 99 }), asOf: 192 },
    good: { rows: card({ lastChanged: 100 }), asOf: 192 },
  },
  {
    code: "judged_too_often",
    bad: card({ known: known("x", { cadence: "quarter" }), cadence: "month" }),
    good: card({ known: known("x", { cadence: "quarter" }), cadence: "quarter" }),
  },
  { code: "duplicate", bad: card({ kpi: "kpi 3" }), good: card({ kpi: "kpi 3", owner: "Wu" }) },
  {
    code: "near_duplicates",
    bad: card({ known: known("inventory_turnover_days") }, { known: known("inventory_turnover_rate") }),
    good: card({ known: known("inventory_turnover_days") }, { known: known("stockout_rate") }),
  },
  {
    code: "scores_itself",
    bad: card({ known: known("target_completion_rate", { isDerived: true }) }),
    good: card({ known: known("training_completion_rate") }),
  },
  {
    code: "ltv_below_cac",
    bad: card(
      { known: known("customer_lifetime_value"), actual: 299 },
      { known: known("customer_acquisition_cost"), actual: 100 },
    ),
    good: card(
      { known: known("customer_lifetime_value"), actual: 300 },
      { known: known("customer_acquisition_cost"), actual: 100 },
    ),
  },
];

describe.each(PAIRS)("$code", ({ code, bad, good }) => {
  test("is found, alone", () => expect(codes(bad)).toEqual([code]));
  test("is not found in the near twin", () => expect(codes(good)).toEqual([]));
});

test("every kind of finding has a scorecard that triggers it", () => {
  const tested = new Set(PAIRS.map(({ code }) => code));
  const all: Record<FindingCode, true> = {
    ...{ too_many: true, many: true, too_many_for_person: true, too_few_for_person: true, weights_not_whole: true },
    ...{
      no_weight: true,
      dimension_above_share: true,
      user_share_low: true,
      new_visitor_weight: true,
      duplicate: true,
    },
    ...{ only_short_term: true, only_long_term: true, no_counter_metric: true, vague: true, no_target: true },
    ...{ no_owner: true, no_due_date: true, no_source: true, no_strategy: true, parent_not_found: true, overdue: true },
    ...{ target_equals_baseline: true, target_on_wrong_side: true, implausible: true, starts_after_due: true },
    ...{ judged_too_often: true, unchanged: true, near_duplicates: true, scores_itself: true, ltv_below_cac: true },
  };
  expect([...tested].sort()).toEqual(Object.keys(all).sort());
});

describe("weights", () => {
  test("points of 100 are as good as shares of 1", () => {
    expect(codes(card({ weight: 25 }, { weight: 25 }, { weight: 25 }, { weight: 25 }))).toEqual([]);
    expect(
      healthFindings({ rows: card({ weight: 35 }, { weight: 25 }, { weight: 25 }, { weight: 25 }) })[0],
    ).toMatchObject({
      code: "weights_not_whole",
      details: { sum: 110 },
    });
  });
  test("shares that add to far more than 100 % are not taken for points", () => {
    expect(
      healthFindings({ rows: card({ weight: 0.8 }, { weight: 0.8 }, { weight: 0.2 }, { weight: 0.2 }) })[0],
    ).toMatchObject({ code: "weights_not_whole", details: { sum: 200 } });
  });
  test("people may each have their own 100 %, and so may the children of each parent", () => {
    const two = (owner: string, from: number) =>
      [2, 3, 4].map((n) => row(n + from, { owner, level: 2, weight: 1 / 3 }));
    expect(codes([...two("Li", 0), ...two("Wu", 3)])).toEqual([]);
    const cascade = (parent: string, from: number) =>
      [0, 1].map((n) => row(from + n, { level: 1, owner: `D${from + n}`, parent, weight: 0.5 }));
    const top = [row(2, { weight: 0.5 }), row(3, { weight: 0.5 })];
    expect(codes([...top, ...cascade("KPI 2", 4), ...cascade("KPI 3", 6)])).toEqual([]);
  });
  test("three thirds typed as 33.3 % are whole", () => {
    expect(codes(many(3, { weight: 0.333 }))).toEqual([]);
  });
});

test("a column that is empty throughout is one finding, not one a row", () => {
  const findings = healthFindings({ rows: card(...Array(4).fill({ owner: "", due: null })) });
  expect(findings.map(({ code, row }) => [code, row])).toEqual([
    ["no_owner", null],
    ["no_due_date", null],
  ]);
});

test("errors come first, then warnings, then notes, each by row", () => {
  const findings = healthFindings({
    rows: card({ source: "", lastChanged: 1 }, { owner: "" }, { target: null }),
    asOf: 150,
  });
  expect(findings.map(({ severity, row }) => [severity, row])).toEqual([
    ["error", 3],
    ["error", 4],
    ["warning", 2],
    ["note", 2],
  ]);
});

test("two hundred rows are reviewed at once", () => {
  expect(codes(many(200))).toEqual(["too_many"]);
});
