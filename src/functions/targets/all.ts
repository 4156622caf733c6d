import type { FunctionSpec } from "../define";
import { KPI_FORECAST } from "./kpi-forecast";
import { KPI_MILESTONES } from "./kpi-milestones";
import { KPI_PACE } from "./kpi-pace";
import { KPI_SMART_CHECK } from "./kpi-smart-check";
import { KPI_TARGET_CHANCE } from "./kpi-target-chance";

export const targetFunctions = (): readonly FunctionSpec[] => [
  KPI_FORECAST,
  KPI_TARGET_CHANCE,
  KPI_MILESTONES,
  KPI_PACE,
  KPI_SMART_CHECK,
];
