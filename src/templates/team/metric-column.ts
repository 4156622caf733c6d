import type { Column } from "../template";
import { dataColumn } from "./data-tables";
import { formatOf, kpiOf } from "./kpi-facts";
import type { TeamKpi, TeamSpec } from "./team-spec";

/**
 * A KPI month by month: one formula for the whole column, or, for a KPI that is read off and not
 * computed, the data's cell of that month, blank where that is blank.
 */
export function metricColumn(spec: TeamSpec, [id, , , target, , more]: TeamKpi): Column {
  const { name, unit, formula, inputs } = kpiOf(id);
  const column = { key: id, title: name, format: formatOf(unit, target) };
  if (more?.measure || formula === null) {
    const read = dataColumn(spec, more?.measure ?? id);
    const cell = `INDEX({${read}};MATCH({month};{${read.split(".")[0]}.month};0))`;
    return { ...column, formula: `=IFNA(IF(${cell}="";"";${cell});"")` };
  }
  const known = inputs.filter((each) => each.id === "days" || each.id in spec.data);
  const missing = inputs.find((each, i) => known[i] !== each && (each.default === undefined || i < known.length));
  if (missing) throw new Error(`${spec.id}: no data for "${missing.id}", which ${id} needs`);
  const given = known.map((each) => `{${dataColumn(spec, each.id)}}`);
  return { ...column, spill: `=${formula}(${given.join(";")})` };
}
