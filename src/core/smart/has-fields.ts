import type { SmartInput } from "./smart";

/** Whether the target is given by fields, of which a missing one is then a finding. */
export function hasFields(input: SmartInput): boolean {
  return [input.baseline, input.target, input.unit, input.owner, input.due, input.parent].some(
    (field) => field !== undefined && field !== "",
  );
}
