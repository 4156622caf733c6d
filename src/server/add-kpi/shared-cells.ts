import type { ScorecardColumn } from "../../i18n/choices/scorecard-columns";
import { writtenBack } from "../range-content";
import type { ScorecardTable } from "../scorecard-table";
import type { TargetCell } from "../target-cells";

/** What is said of the scorecard as a whole rather than of one KPI. */
const SHARED: readonly ScorecardColumn[] = ["level", "owner", "parent", "strategy", "start", "due", "source"];

/** What all rows of a table say alike, a new one says too. */
export function sharedCells(table: ScorecardTable): Map<ScorecardColumn, TargetCell> {
  const shared = new Map<ScorecardColumn, TargetCell>();
  for (const key of SHARED) {
    const column = table.columns.get(key);
    if (column === undefined) continue;
    const cells = table.rows.map((row) => row[column - table.firstColumn]);
    const [first] = cells;
    if (first === "" || first === undefined || cells.some((cell) => String(cell) !== String(first))) continue;
    shared.set(key, writtenBack(first) as TargetCell);
  }
  return shared;
}
