import type { SmartInput } from "../smart/smart";
import { readAmount } from "./read-amount";
import { readDate } from "./read-date";
import type { WizardFields } from "./wizard";

/** The wizard's fields as the five checks take them. */
export function smartInputOf(fields: WizardFields, chance: number | null): SmartInput {
  const number = (field: "baseline" | "target" | "targetHigh"): number | undefined => {
    const read = readAmount(fields[field], field, fields.unit);
    return "problem" in read || read.value === null ? undefined : read.value;
  };
  const due = readDate(fields.due);
  const start = readDate(fields.start);
  return {
    statement: "",
    metric: fields.metric,
    baseline: number("baseline"),
    target: number("target"),
    targetHigh: fields.direction === "band" ? number("targetHigh") : undefined,
    direction: fields.direction === "higher" ? 1 : fields.direction === "lower" ? -1 : 0,
    unit: fields.unit,
    owner: fields.owner,
    due: due === null ? "" : due,
    start: start === null ? undefined : start,
    // A company's target is the goal itself; it serves a strategy.
    parent: fields.parent || fields.strategy || (fields.level === "company" ? fields.goal || fields.metric : ""),
    chance: chance === null ? undefined : chance,
  };
}
