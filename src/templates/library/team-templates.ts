import type { Template } from "../template";
import { content } from "./content";
import { customerService } from "./customer-service";
import { manufacturing } from "./manufacturing";
import { marketing } from "./marketing";
import { merchandise } from "./merchandise";
import { operations } from "./operations";
import { operationsSpecialist } from "./operations-specialist";
import { people } from "./people";
import { project } from "./project";
import { sales } from "./sales";
import { serviceAgent } from "./service-agent";
import { supplyChain } from "./supply-chain";
import { technology } from "./technology";
import { userOperations } from "./user-operations";

/** A scorecard of each team function. */
export const teamTemplates = (): readonly Template[] => [
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
];

/** Scorecards of one person. */
export const personTemplates = (): readonly Template[] => [operationsSpecialist(), serviceAgent()];
