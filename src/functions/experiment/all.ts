import type { FunctionSpec } from "../define";
import { KPI_AB_SAMPLE_SIZE } from "./kpi-ab-sample-size";
import { KPI_AB_TEST } from "./kpi-ab-test";

export const experimentFunctions = (): readonly FunctionSpec[] => [KPI_AB_TEST, KPI_AB_SAMPLE_SIZE];
