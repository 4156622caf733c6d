import type { Kpi } from "./kpi";
import { marketing } from "./marketing";
import { operationsConversion } from "./operations-conversion";
import { operationsTraffic } from "./operations-traffic";
import { people } from "./people";
import { supplyChain } from "./supply-chain";
import { userOperations } from "./user-operations";

let entries: readonly Kpi[] | undefined;

/** Every KPI, built on first use; the order is that of help and of the library. */
export function catalogue(): readonly Kpi[] {
  entries ??= [
    ...operationsTraffic(),
    ...operationsConversion(),
    ...userOperations(),
    ...marketing(),
    ...supplyChain(),
    ...people(),
  ];
  return entries;
}
