import { textLiteral } from "../../core/sheet/text-literal";

/**
 * The KPI while the scorecard has it, else what stands in its place there: a name that was changed, nothing when the
 * row was deleted; text of a formula.
 *
 * @param names the scorecard's KPIs
 * @param place this one's cell among them
 */
export function keptName(name: string, names: string, place: string): string {
  const literal = textLiteral(name);
  return `=IF(COUNTIF(${names};${literal})>0;${literal};IFERROR(${place};""))`;
}
