import { expect, test } from "vitest";
import { emptyWizard } from "../../../src/core/wizard/empty-wizard";
import { stepProblems } from "../../../src/core/wizard/step-problems";
import type { WizardFields, WizardStep } from "../../../src/core/wizard/wizard";

const problems = (step: WizardStep, fields: Partial<WizardFields>): string[] =>
  stepProblems(Object.freeze({ ...emptyWizard("2026-11-21").fields, ...fields }), step).map(
    ({ field, code }) => `${field}: ${code}`,
  );

test.each<[WizardStep, Partial<WizardFields>, readonly string[]]>([
  ["who", {}, []],
  ["who", { owner: "x".repeat(5000) }, []],
  ["who", { owner: "x".repeat(5001) }, ["owner: too_long"]],
  ["specific", {}, ["metric: metric_missing"]],
  ["specific", { metric: "   " }, ["metric: metric_missing"]],
  ["specific", { metric: "用户体验" }, ["metric: metric_is_theme"]],
  ["specific", { metric: "user experience" }, ["metric: metric_is_theme"]],
  // A name of the catalogue is taken as it is, whatever words it holds.
  ["specific", { metric: "用户体验", kpi: "positive_review_rate" }, []],
  ["specific", { metric: "客服首次响应时间" }, []],
  ["measurable", { actual: "" }, []],
  ["measurable", { actual: "120万" }, []],
  ["measurable", { actual: "many" }, ["actual: not_a_number"]],
  ["measurable", { actual: "1,5" }, ["actual: ambiguous_number"]],
  ["achievable", {}, ["target: target_missing"]],
  ["achievable", { target: "85", unit: "share" }, ["target: share_above_one"]],
  ["achievable", { target: "85%", unit: "share" }, []],
  ["achievable", { target: "85％", unit: "share" }, []],
  ["achievable", { target: "85", unit: "count" }, []],
  ["achievable", { baseline: "30%", target: "30%" }, ["target: same_as_baseline"]],
  ["achievable", { baseline: "30%", target: "0.3" }, ["target: same_as_baseline"]],
  ["achievable", { baseline: "4", target: "5", direction: "lower" }, ["target: wrong_side"]],
  ["achievable", { baseline: "5", target: "4", direction: "lower" }, []],
  ["achievable", { baseline: "40", target: "45", targetHigh: "30", direction: "band" }, ["targetHigh: high_below_low"]],
  ["achievable", { baseline: "40", target: "45", targetHigh: "", direction: "band" }, []],
  ["achievable", { baseline: "3", target: "0", direction: "zero" }, []],
  ["relevant", { weight: "20%" }, []],
  ["relevant", { weight: "20" }, ["weight: share_above_one"]],
  ["relevant", { weight: "120%" }, ["weight: weight_range"]],
  ["relevant", { weight: "-5%" }, ["weight: weight_range"]],
  ["time", {}, ["due: due_missing"]],
  ["time", { due: "2027-06-31" }, ["due: not_a_date"]],
  ["time", { due: "soon" }, ["due: not_a_date"]],
  ["time", { due: "2026-11-21" }, ["due: due_before_start"]],
  ["time", { due: "2026-11-22" }, []],
  ["time", { start: "", due: "2020-01-01" }, []],
])("%s %j", (step, fields, expected) => {
  expect(problems(step, fields)).toEqual(expected);
});

test("the last step gathers the problems of all", () => {
  expect(problems("check", { weight: "20" })).toEqual([
    "metric: metric_missing",
    "target: target_missing",
    "weight: share_above_one",
    "due: due_missing",
  ]);
});
