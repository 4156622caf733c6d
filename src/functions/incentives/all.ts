import type { FunctionSpec } from "../define";
import { KPI_BONUS } from "./kpi-bonus";
import { KPI_BONUS_POOL } from "./kpi-bonus-pool";
import { KPI_COMMISSION } from "./kpi-commission";
import { KPI_DISTRIBUTION } from "./kpi-distribution";
import { KPI_PROMOTION } from "./kpi-promotion";
import { KPI_SIGNAL } from "./kpi-signal";
import { KPI_TRAINING } from "./kpi-training";

export const incentiveFunctions = (): readonly FunctionSpec[] => [
  KPI_BONUS,
  KPI_COMMISSION,
  KPI_BONUS_POOL,
  KPI_SIGNAL,
  KPI_DISTRIBUTION,
  KPI_PROMOTION,
  KPI_TRAINING,
];
