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
