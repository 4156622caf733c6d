import type { FunctionSpec } from "../define";
import { KPI_FUNNEL } from "./kpi-funnel";
import { KPI_FUNNEL_CHANGE } from "./kpi-funnel-change";

export const funnelFunctions = (): readonly FunctionSpec[] => [KPI_FUNNEL, KPI_FUNNEL_CHANGE];
