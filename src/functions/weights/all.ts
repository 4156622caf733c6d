import type { FunctionSpec } from "../define";
import { KPI_STAGE_WEIGHTS } from "./kpi-stage-weights";

export const weightFunctions = (): readonly FunctionSpec[] => [KPI_STAGE_WEIGHTS];
