import type { FunctionSpec } from "./define";
import { funnelFunctions } from "./funnel/all";
import { scoringFunctions } from "./scoring/all";

/** Every formula but the metrics, which are made from the catalogue; order is the order in help. */
export const declaredFunctions = (): readonly FunctionSpec[] => [...funnelFunctions(), ...scoringFunctions()];

/** Every formula there is. */
export const allFunctions = (): readonly FunctionSpec[] => [...declaredFunctions()];

/** The formula of that name, or undefined. */
export const findFunction = (name: string): FunctionSpec | undefined =>
  declaredFunctions().find((spec) => spec.name === name);
