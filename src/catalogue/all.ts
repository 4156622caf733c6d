import { company } from "./company";
import { content } from "./content";
import { customerContacts } from "./customer-contacts";
import { customerService } from "./customer-service";
import type { Kpi } from "./kpi";
import { manufacturing } from "./manufacturing";
import { marketing } from "./marketing";
import { marketingMessages } from "./marketing-messages";
import { merchandise } from "./merchandise";
import { operationsConversion } from "./operations-conversion";
import { operationsTraffic } from "./operations-traffic";
import { people } from "./people";
import { peopleDevelopment } from "./people-development";
import { project } from "./project";
import { sales } from "./sales";
import { supplyChain } from "./supply-chain";
import { supplyChainStock } from "./supply-chain-stock";
import { technology } from "./technology";
import { userOperations } from "./user-operations";

let entries: readonly Kpi[] | undefined;

/** Every KPI, built on first use; the order is that of help and of the library. */
export function catalogue(): readonly Kpi[] {
  entries ??= [
    ...company(),
    ...sales(),
    ...operationsTraffic(),
    ...operationsConversion(),
    ...userOperations(),
    ...marketing(),
    ...marketingMessages(),
    ...content(),
    ...merchandise(),
    ...customerService(),
    ...customerContacts(),
    ...supplyChain(),
    ...supplyChainStock(),
    ...manufacturing(),
    ...project(),
    ...people(),
    ...peopleDevelopment(),
    ...technology(),
  ];
  return entries;
}
