import { input } from "../../catalogue/input";
import type { Unit } from "../../catalogue/kpi";
import type { Text } from "../../core/text";
import { kpiOf } from "./kpi-facts";
import type { TeamSpec } from "./team-spec";

/** Name and unit of a column of the data: an input of the catalogue, or a KPI that is read off as it is. */
export function inputFacts({ kpis }: TeamSpec, key: string): { label: Text; unit: Unit } {
  const isRead = kpis.some(([id]) => id === key && kpiOf(id).inputs.every((each) => each.id !== key));
  if (!isRead) return input(key);
  const { name, unit } = kpiOf(key);
  return { label: name, unit };
}
