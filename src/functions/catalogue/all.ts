import type { FunctionSpec } from "../define";
import { KPI } from "./kpi";
import { KPI_INFO } from "./kpi-info";
import { KPI_SEARCH } from "./kpi-search";
import { KPI_SUGGEST } from "./kpi-suggest";

export const catalogueFunctions = (): readonly FunctionSpec[] => [KPI, KPI_INFO, KPI_SEARCH, KPI_SUGGEST];
