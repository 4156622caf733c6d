import type { FunctionSpec } from "../define";
import { KPI_GAMING } from "./kpi-gaming";
import { KPI_HEALTH } from "./kpi-health";

export const healthFunctions = (): readonly FunctionSpec[] => [KPI_HEALTH, KPI_GAMING];
