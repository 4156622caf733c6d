import { type IndexEntry, type Searchable, searchIndex } from "../core/search/search-index";
import { catalogue } from "./all";
import type { Kpi } from "./kpi";

let index: readonly IndexEntry[] | undefined;

/** What search looks at in a KPI. */
export const searchableKpi = ({ id, formula, name, aliases }: Kpi): Searchable => ({
  id,
  names: name,
  aliases: [...aliases.flatMap((list) => list.split("|")), formula ?? ""].filter(Boolean),
});

/** The whole catalogue made ready for search, once. */
export function kpiIndex(): readonly IndexEntry[] {
  index ??= searchIndex(catalogue().map(searchableKpi));
  return index;
}
