import type { FunctionSpec } from "../define";
import { KPI_REVIEW } from "./kpi-review";

export const reviewFunctions = (): readonly FunctionSpec[] => [KPI_REVIEW];
