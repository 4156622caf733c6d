import type { KpiCard } from "../../contract/replies";
import type { TargetInput } from "../../contract/rpc";
import { readAmount, type WizardField, type WizardFields } from "../../contract/shared";

/** The wizard's fields as the row that is written. */
export function targetOf(fields: WizardFields, note: string): TargetInput {
  const figure = (field: WizardField, unit = fields.unit): number | null => {
    const read = readAmount(fields[field], field, unit);
    return "value" in read ? read.value : null;
  };
  return {
    kpi: fields.metric.trim(),
    level: fields.level as TargetInput["level"],
    owner: fields.owner.trim(),
    parent: fields.parent.trim(),
    weight: figure("weight", "share"),
    direction: fields.direction as TargetInput["direction"],
    baseline: figure("baseline"),
    target: figure("target"),
    targetHigh: fields.direction === "band" ? figure("targetHigh") : null,
    actual: figure("actual"),
    unit: fields.unit,
    cadence: fields.cadence as TargetInput["cadence"],
    start: fields.start,
    due: fields.due,
    source: fields.source.trim(),
    strategy: fields.strategy.trim(),
    dimension: fields.dimension,
    counter: fields.counter.trim(),
    note: note.slice(0, 5000),
  };
}

/** The row of the counter-metric where it was asked for: the same owner and dates, no target, no weight. */
export function counterOf(fields: WizardFields, cards: readonly KpiCard[]): TargetInput | null {
  const name = fields.counter.trim();
  if (fields.addCounter !== "yes" || !name) return null;
  const card = cards.find((each) => each.name === name);
  return {
    ...targetOf(fields, ""),
    kpi: name,
    weight: null,
    direction: card ? card.direction : "higher",
    baseline: null,
    target: null,
    targetHigh: null,
    actual: null,
    unit: card ? card.unit : "",
    cadence: card ? card.cadence : (fields.cadence as TargetInput["cadence"]),
    source: "",
    dimension: card ? card.dimension : "",
    counter: "",
  };
}
