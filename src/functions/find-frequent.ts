import type { FunctionSpec } from "./define";
import { KPI_FUNNEL } from "./funnel/kpi-funnel";
import { findMetric } from "./metrics/find-metric";
import { KPI_ATTAINMENT } from "./scoring/kpi-attainment";
import { KPI_GRADE } from "./scoring/kpi-grade";
import { KPI_SCORE } from "./scoring/kpi-score";
import { KPI_SCORECARD } from "./scoring/kpi-scorecard";
import { KPI_STATUS } from "./scoring/kpi-status";
import { WEIGHTED_SCORE } from "./scoring/weighted-score";
import { KPI_STAGE_WEIGHTS } from "./weights/kpi-stage-weights";

/**
 * The formula of that name if it is one that most cells call: a metric or part of a scorecard. Their code is in
 * Code.js itself; all others travel beside it and are read when called.
 */
export const findFrequent = (name: string): FunctionSpec | undefined =>
  [KPI_ATTAINMENT, KPI_SCORE, WEIGHTED_SCORE, KPI_STATUS, KPI_GRADE, KPI_SCORECARD, KPI_FUNNEL, KPI_STAGE_WEIGHTS].find(
    (spec) => spec.name === name,
  ) ?? findMetric(name);
