import { metrics } from "../../catalogue/all";
import type { FunctionSpec } from "../define";
import { metricFunction } from "./metric-function";

/** The formulas of every computable KPI, in the order of the catalogue. */
export const metricFunctions = (): readonly FunctionSpec[] => metrics().map(metricFunction);

/** The formula of that name, made from its entry alone. */
export function findMetric(name: string): FunctionSpec | undefined {
  const entry = metrics().find(({ metric }) => metric.formula === name);
  return entry && metricFunction(entry);
}
