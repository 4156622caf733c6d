import { findDeclared } from "../../functions/all";
import { callFormula } from "../cell-door";

/** The formulas that few cells call: weights, experiments, forecasts, orders, incentives, health and the like. */
export const call = (name: string, given: ArrayLike<unknown>): unknown => callFormula(name, findDeclared(name), given);
