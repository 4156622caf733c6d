import type { FunctionSpec } from "../define";
import { KPI_DRIVERS } from "./kpi-drivers";

export const driverFunctions = (): readonly FunctionSpec[] => [KPI_DRIVERS];
