import { finding } from "./finding";
import type { SmartFinding, SmartInput, StatementParts } from "./smart";

/** Time-bound: a last day or a named period; how often it is measured is not enough. */
export function judgeTimeBound(input: SmartInput, parts: StatementParts): SmartFinding[] {
  if (input.due !== undefined && input.due !== "") {
    return typeof input.due === "number" && input.start !== undefined && input.due <= input.start
      ? [finding("fail", "due_before_start")]
      : [finding("pass", "has_due", typeof input.due === "string" ? input.due : "")];
  }
  if (parts.due) return [finding("pass", "has_due", parts.due)];
  if (parts.vagueTime) return [finding("fail", "vague_time", parts.vagueTime)];
  if (parts.cadence) return [finding("open", "cadence_only", parts.cadence)];
  return [finding("fail", "no_due")];
}
