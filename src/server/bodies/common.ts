import { findCommon } from "../../functions/common";
import { callFormula } from "../cell-door";
import { loadBody } from "../load-body";

/** Runs a formula, from the body where it is. */
export function call(name: string, given: ArrayLike<unknown>): unknown {
  const spec = findCommon(name);
  return spec ? callFormula(name, spec, given) : loadBody<typeof import("./formulas")>("formulas").call(name, given);
}
