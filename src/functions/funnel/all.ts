import type { FunctionSpec } from "../define";
import { KPI_FUNNEL } from "./kpi-funnel";

export const funnelFunctions = (): readonly FunctionSpec[] => [KPI_FUNNEL];
