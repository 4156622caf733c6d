import { metrics } from "../catalogue/all";
import { controlFunctions } from "./control/all";
import type { FunctionSpec } from "./define";
import { driverFunctions } from "./drivers/all";
import { experimentFunctions } from "./experiment/all";
import { funnelFunctions } from "./funnel/all";
import { healthFunctions } from "./health/all";
import { incentiveFunctions } from "./incentives/all";
import { metricFunction } from "./metrics/metric-function";
import { orderFunctions } from "./orders/all";
import { reconcileFunctions } from "./reconcile/all";
import { scoringFunctions } from "./scoring/all";
import { targetFunctions } from "./targets/all";
import { weightFunctions } from "./weights/all";

/** Every formula but the metrics, which are made from the catalogue; order is the order in help. */
export const declaredFunctions = (): readonly FunctionSpec[] => [
  ...funnelFunctions(),
  ...driverFunctions(),
  ...experimentFunctions(),
  ...controlFunctions(),
  ...reconcileFunctions(),
  ...scoringFunctions(),
  ...weightFunctions(),
  ...targetFunctions(),
  ...orderFunctions(),
  ...incentiveFunctions(),
  ...healthFunctions(),
];

/** Every formula there is. */
export const allFunctions = (): readonly FunctionSpec[] => [...declaredFunctions(), ...metrics().map(metricFunction)];

/** The formula of that name, or undefined. */
export function findFunction(name: string): FunctionSpec | undefined {
  const declared = declaredFunctions().find((spec) => spec.name === name);
  if (declared) return declared;
  const entry = metrics().find(({ metric }) => metric.formula === name);
  return entry && metricFunction(entry);
}
