import { company } from "./company";
import { content } from "./content";
import { customerContacts } from "./customer-contacts";
import { customerService } from "./customer-service";
import type { Entry, Kpi } from "./kpi";
import { manufacturing } from "./manufacturing";
import { marketing } from "./marketing";
import { marketingMessages } from "./marketing-messages";
import { merchandise } from "./merchandise";
import { operationsConversion } from "./operations-conversion";
import { operationsTraffic } from "./operations-traffic";
import { operationsVisits } from "./operations-visits";
import { people } from "./people";
import { peopleDevelopment } from "./people-development";
import { project } from "./project";
import { sales } from "./sales";
import { supplyChain } from "./supply-chain";
import { supplyChainStock } from "./supply-chain-stock";
import { technology } from "./technology";
import { userActivity } from "./user-activity";
import { userOperations } from "./user-operations";

let entries: readonly Entry[] | undefined;
let known: readonly Kpi[] | undefined;
let read: (() => readonly Kpi[]) | undefined;

/** What formulas are made of, built on first use; the order is that of help. */
export const metrics = (): readonly Entry[] => all().filter(({ metric }) => metric.formula !== null);

/**
 * Every KPI with all that is known of it, in the order of help and of the library. In Code.js the entries are
 * read, once and only when asked for, by what `readCatalogueFrom` was given.
 */
export function catalogue(): readonly Kpi[] {
  if (known) return known;
  if (typeof SHIPPED === "undefined") known = all().map(({ kpi }) => kpi!);
  else if (read) known = read();
  else throw new Error("nobody said from where the catalogue is read");
  return known;
}

/** Says how Code.js reads the catalogue: whoever opens a door calls it. */
export function readCatalogueFrom(reader: () => readonly Kpi[]): void {
  read = reader;
}

function all(): readonly Entry[] {
  entries ??= [
    ...company(),
    ...sales(),
    ...operationsTraffic(),
    ...operationsVisits(),
    ...operationsConversion(),
    ...userOperations(),
    ...userActivity(),
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
