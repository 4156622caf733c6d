import type { HealthReview } from "../contract/replies";
import type { Input } from "../contract/rpc";
import { KpiError } from "../core/kpi-error";
import { reviewCard } from "./review-card";
import { reviewedTable } from "./reviewed-table";
import { findScorecardTable, type ScorecardTable } from "./scorecard-table";
import { findTargetsTable, type Place } from "./targets";

/** The review of the scorecard on the open sheet, else of the Targets table. */
export function checkHealth(place: Place, { stage }: Input<"checkHealth">): HealthReview {
  const open = findScorecardTable(place.book.getActiveSheet());
  const tables = (): readonly (ScorecardTable | null)[] =>
    place.book.getSheets().slice(0, MOST_SHEETS).map(findScorecardTable);
  const found = open ? reviewedTable(open, tables) : findTargetsTable(place.book);
  if (!found) throw new KpiError("no_scorecard_here");
  return reviewCard(place, found, { stage: stage ?? undefined });
}

/** Sheets that are looked through for the fuller table. */
const MOST_SHEETS = 30;
