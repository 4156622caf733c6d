import { lexicon } from "../smart/lexicon";
import { readStatement } from "../smart/read-statement";
import { readAmount } from "./read-amount";
import { readDate } from "./read-date";
import {
  type Problem,
  type ProblemCode,
  WIZARD_STEPS,
  type WizardField,
  type WizardFields,
  type WizardStep,
} from "./wizard";

export const MOST_TEXT = 5000;

/** What keeps a step from being left. The last step has the mistakes of all. */
export function stepProblems(fields: WizardFields, step: WizardStep): Problem[] {
  if (step === "check") {
    return WIZARD_STEPS.slice(0, -1).reduce<Problem[]>((all, each) => all.concat(stepProblems(fields, each)), []);
  }
  const found: Problem[] = [];
  const add = (field: WizardField, code: ProblemCode, got = ""): void => {
    found.push({ field, code, got });
  };
  const amount = (field: WizardField, unit = fields.unit): number | null => {
    const read = readAmount(fields[field], field, unit);
    if ("problem" in read) found.push(read.problem);
    return "problem" in read ? null : read.value;
  };
  for (const field of TEXTS[step]) {
    if (fields[field].length > MOST_TEXT) add(field, "too_long", String(fields[field].length));
  }
  if (step === "specific") {
    if (!fields.metric.trim()) add("metric", "metric_missing");
    else if (!fields.kpi && isOnlyTheme(fields.metric)) add("metric", "metric_is_theme", fields.metric.slice(0, 40));
  }
  if (step === "measurable") amount("actual");
  if (step === "achievable") targetProblems();
  if (step === "relevant") {
    const weight = amount("weight", "share");
    if (weight !== null && (weight < 0 || weight > 1)) add("weight", "weight_range", fields.weight);
  }
  if (step === "time") {
    const start = readDate(fields.start);
    const due = readDate(fields.due);
    if (fields.start && start === null) add("start", "not_a_date", fields.start.slice(0, 40));
    if (!fields.due) add("due", "due_missing");
    else if (due === null) add("due", "not_a_date", fields.due.slice(0, 40));
    else if (start !== null && due <= start) add("due", "due_before_start");
  }
  return found;

  function targetProblems(): void {
    const baseline = amount("baseline");
    const target = amount("target");
    if (!fields.target.trim()) add("target", "target_missing");
    if (fields.direction === "band") {
      const high = amount("targetHigh");
      if (target !== null && high !== null && high < target) add("targetHigh", "high_below_low", fields.targetHigh);
      return;
    }
    if (baseline === null || target === null) return;
    if (target === baseline) add("target", "same_as_baseline", fields.target);
    else if (fields.direction === "higher" && target < baseline) add("target", "wrong_side", fields.target);
    else if (fields.direction === "lower" && target > baseline) add("target", "wrong_side", fields.target);
  }
}

const TEXTS: Record<WizardStep, readonly WizardField[]> = {
  who: ["owner", "goal"],
  specific: ["metric"],
  measurable: ["source"],
  achievable: [],
  relevant: ["parent", "strategy", "counter"],
  time: [],
  check: [],
};

/** A wish such as "user experience", which no number can settle. */
function isOnlyTheme(metric: string): boolean {
  return !lexicon().measure.test(metric) && readStatement(metric).theme !== "";
}
