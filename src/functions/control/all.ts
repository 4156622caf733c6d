import type { FunctionSpec } from "../define";
import { KPI_CONTROL_LIMITS } from "./kpi-control-limits";
import { KPI_OUTLIERS } from "./kpi-outliers";

export const controlFunctions = (): readonly FunctionSpec[] => [KPI_OUTLIERS, KPI_CONTROL_LIMITS];
