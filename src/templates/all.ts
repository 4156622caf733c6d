import { abTestLog } from "./library/ab-test-log";
import { ahpJudgements } from "./library/ahp-judgements";
import { bonus } from "./library/bonus";
import { cascade } from "./library/cascade";
import { caseStudy } from "./library/case-study";
import { company } from "./library/company";
import { content } from "./library/content";
import { customerService } from "./library/customer-service";
import { kpiLibrary } from "./library/kpi-library";
import { manufacturing } from "./library/manufacturing";
import { marketing } from "./library/marketing";
import { merchandise } from "./library/merchandise";
import { monthlyReview } from "./library/monthly-review";
import { operations } from "./library/operations";
import { operationsSpecialist } from "./library/operations-specialist";
import { orderAnalysis } from "./library/order-analysis";
import { people } from "./library/people";
import { project } from "./library/project";
import { sales } from "./library/sales";
import { selfTest } from "./library/self-test";
import { serviceAgent } from "./library/service-agent";
import { supplyChain } from "./library/supply-chain";
import { technology } from "./library/technology";
import { userOperations } from "./library/user-operations";
import type { Template } from "./template";

/** Every template, in the order of the gallery; built when asked for. */
export const templates = (): readonly Template[] => [
  company(),
  cascade(),
  operations(),
  marketing(),
  sales(),
  customerService(),
  supplyChain(),
  technology(),
  merchandise(),
  userOperations(),
  content(),
  manufacturing(),
  project(),
  people(),
  operationsSpecialist(),
  serviceAgent(),
  bonus(),
  ahpJudgements(),
  abTestLog(),
  monthlyReview(),
  selfTest(),
  kpiLibrary(),
  orderAnalysis(),
  caseStudy(),
];
