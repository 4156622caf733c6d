import { abTestLog } from "./library/ab-test-log";
import { ahpJudgements } from "./library/ahp-judgements";
import { bonus } from "./library/bonus";
import { cascade } from "./library/cascade";
import { caseStudy } from "./library/case-study";
import { company } from "./library/company";
import { kpiLibrary } from "./library/kpi-library";
import { monthlyReview } from "./library/monthly-review";
import { orderAnalysis } from "./library/order-analysis";
import { selfTest } from "./library/self-test";
import { personTemplates, teamTemplates } from "./library/team-templates";
import type { Template } from "./template";

/** Every template, in the order of the gallery; built when asked for. */
export const templates = (): readonly Template[] => [
  company(),
  cascade(),
  ...teamTemplates(),
  ...personTemplates(),
  bonus(),
  ahpJudgements(),
  abTestLog(),
  monthlyReview(),
  selfTest(),
  kpiLibrary(),
  orderAnalysis(),
  caseStudy(),
];
