import { catalogue } from "./all";
import type { Input } from "./kpi";

let byId: ReadonlyMap<string, Input> | undefined;

/** The input of that id, which means the same number in every KPI. An unknown id is our mistake. */
export function input(id: string): Input {
  byId ??= new Map(catalogue().flatMap(({ inputs }) => inputs.map((one): [string, Input] => [one.id, one])));
  const found = byId.get(id);
  if (!found) throw new Error(`no input "${id}"`);
  return found;
}
