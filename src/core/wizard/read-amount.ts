import { parseNumber } from "../numbers/parse-number";
import type { Problem, WizardField } from "./wizard";

export type Amount = { readonly value: number | null } | { readonly problem: Problem };

/** The number typed into a field: null when blank, a problem when it cannot be read as one. */
export function readAmount(typed: string, field: WizardField, unit: string): Amount {
  if (typed.trim() === "") return { value: null };
  const parsed = parseNumber(typed);
  if (parsed === null) return { problem: { field, code: "not_a_number", got: typed.slice(0, 40) } };
  if (typeof parsed === "object") {
    return { problem: { field, code: "ambiguous_number", got: parsed.readings.join(" / ") } };
  }
  // A share above 1 without its sign is 85 typed for 85 %.
  if (unit === "share" && parsed > 1 && !/[%\uff05]/.test(typed)) {
    return { problem: { field, code: "share_above_one", got: typed.slice(0, 40) } };
  }
  return { value: parsed };
}
