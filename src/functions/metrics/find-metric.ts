import { catalogue } from "../../catalogue/all";
import type { Kpi } from "../../catalogue/kpi";
import type { FunctionSpec } from "../define";
import { metricFunction } from "./metric-function";

const isComputable = (kpi: Kpi): kpi is Kpi & { formula: string } => kpi.formula !== null;

/** The formulas of every computable KPI, in the order of the catalogue. */
export const metricFunctions = (): readonly FunctionSpec[] => catalogue().filter(isComputable).map(metricFunction);

/** The formula of that name, made from its entry alone. */
export function findMetric(name: string): FunctionSpec | undefined {
  const kpi = catalogue().find(({ formula }) => formula === name);
  return kpi && isComputable(kpi) ? metricFunction(kpi) : undefined;
}
