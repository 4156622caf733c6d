import type { FunctionSpec } from "../define";
import { KPI_RECONCILE } from "./kpi-reconcile";
import { KPI_RECONCILE_ROWS } from "./kpi-reconcile-rows";

export const reconcileFunctions = (): readonly FunctionSpec[] => [KPI_RECONCILE, KPI_RECONCILE_ROWS];
