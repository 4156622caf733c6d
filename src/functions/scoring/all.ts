import type { FunctionSpec } from "../define";
import { KPI_ATTAINMENT } from "./kpi-attainment";
import { KPI_GRADE } from "./kpi-grade";
import { KPI_MISS_PATH } from "./kpi-miss-path";
import { KPI_ROLLUP } from "./kpi-rollup";
import { KPI_SCORE } from "./kpi-score";
import { KPI_SCORECARD } from "./kpi-scorecard";
import { KPI_STATUS } from "./kpi-status";
import { WEIGHTED_SCORE } from "./weighted-score";

export const scoringFunctions = (): readonly FunctionSpec[] => [
  KPI_ATTAINMENT,
  KPI_SCORE,
  WEIGHTED_SCORE,
  KPI_STATUS,
  KPI_GRADE,
  KPI_SCORECARD,
  KPI_ROLLUP,
  KPI_MISS_PATH,
];
