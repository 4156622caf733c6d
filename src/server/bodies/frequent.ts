import { findFrequent } from "../../functions/find-frequent";
import { callFormula } from "../cell-door";
import { loadBody } from "../load-body";

/** Runs a formula, from the body where it is. */
export function call(name: string, given: ArrayLike<unknown>): unknown {
  const spec = findFrequent(name);
  return spec ? callFormula(name, spec, given) : loadBody<typeof import("./formulas")>("formulas").call(name, given);
}
