import type { FunctionSpec } from "../define";
import { KPI_AHP_CONSISTENCY } from "./kpi-ahp-consistency";
import { KPI_AHP_GROUP } from "./kpi-ahp-group";
import { KPI_AHP_HIERARCHY } from "./kpi-ahp-hierarchy";
import { KPI_AHP_HINTS } from "./kpi-ahp-hints";
import { KPI_AHP_WEIGHTS } from "./kpi-ahp-weights";
import { KPI_NORMALIZE_WEIGHTS } from "./kpi-normalize-weights";
import { KPI_STAGE_WEIGHTS } from "./kpi-stage-weights";
import { KPI_STRATEGY_WEIGHTS } from "./kpi-strategy-weights";

export const weightFunctions = (): readonly FunctionSpec[] => [
  KPI_STAGE_WEIGHTS,
  KPI_STRATEGY_WEIGHTS,
  KPI_NORMALIZE_WEIGHTS,
  KPI_AHP_WEIGHTS,
  KPI_AHP_CONSISTENCY,
  KPI_AHP_HINTS,
  KPI_AHP_GROUP,
  KPI_AHP_HIERARCHY,
];
