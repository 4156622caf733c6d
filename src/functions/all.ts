import { catalogueFunctions } from "./catalogue/all";
import { controlFunctions } from "./control/all";
import type { FunctionSpec } from "./define";
import { driverFunctions } from "./drivers/all";
import { experimentFunctions } from "./experiment/all";
import { funnelFunctions } from "./funnel/all";
import { healthFunctions } from "./health/all";
import { incentiveFunctions } from "./incentives/all";
import { findMetric, metricFunctions } from "./metrics/find-metric";
import { orderFunctions } from "./orders/all";
import { reconcileFunctions } from "./reconcile/all";
import { reviewFunctions } from "./review/all";
import { scoringFunctions } from "./scoring/all";
import { targetFunctions } from "./targets/all";
import { weightFunctions } from "./weights/all";

/** Every formula but the metrics, which are made from the catalogue; order is the order in help. */
export const declaredFunctions = (): readonly FunctionSpec[] => [
  ...catalogueFunctions(),
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
  ...reviewFunctions(),
];

/** Every formula there is. */
export const allFunctions = (): readonly FunctionSpec[] => [...declaredFunctions(), ...metricFunctions()];

/** The formula of that name, or undefined. */
export const findFunction = (name: string): FunctionSpec | undefined => findDeclared(name) ?? findMetric(name);

/** The formula of that name that is no metric, or undefined. */
export const findDeclared = (name: string): FunctionSpec | undefined =>
  declaredFunctions().find((spec) => spec.name === name);
