import type { ScorecardColumn } from "../i18n/choices/scorecard-columns";
import type { ScorecardTable } from "./scorecard-table";

/**
 * The table that a scorecard's review speaks of: the scorecard itself, or the workbook's fuller one of the same KPIs,
 * for templates keep owners, dates and sources on a plan sheet beside the scorecard.
 *
 * @param tables of the other sheets; asked for only where the scorecard lacks something
 */
export function reviewedTable(card: ScorecardTable, tables: () => readonly (ScorecardTable | null)[]): ScorecardTable {
  if (REVIEWED.every((column) => card.columns.has(column))) return card;
  const names = (table: ScorecardTable): Set<string> =>
    new Set(table.rows.map((row) => String(row[table.columns.get("kpi")! - table.firstColumn])));
  const fuller = tables().find((table) => {
    if (!table || table.columns.size <= card.columns.size) return false;
    const known = names(table);
    return [...names(card)].every((name) => known.has(name));
  });
  return fuller ?? card;
}

/** Without these a table shows results rather than agreements. */
const REVIEWED: readonly ScorecardColumn[] = ["owner", "due", "source"];
