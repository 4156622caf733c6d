import { findKpi } from "../../catalogue/find";
import { KpiError } from "../../core/kpi-error";
import { type ScorecardRow, type ScoredRow, scorecard } from "../../core/scoring/scorecard";
import { readScorecardRow, type ScorecardTable, unreadRow } from "./scorecard-table";

export interface ReadFact {
  readonly fact: ScorecardRow;
  /** Scored alone; null where nothing is reported, it does not apply or it cannot be scored. */
  readonly scored: ScoredRow | null;
  /** Why the row could not be read or scored. */
  readonly problem: KpiError | null;
}

/**
 * A row's facts; of one that cannot be scored those of `unreadRow`, so that its weight goes on telling how much is not
 * reported. Scored alone first, so that one impossible target does not take the whole card with it.
 */
export function readFact(table: ScorecardTable, row: number): ReadFact {
  try {
    const fact = readScorecardRow(table, row, (kpi) => findKpi(kpi)?.direction);
    const [scored = null] = scorecard([{ ...fact, weight: 1 }]).rows;
    return { fact, scored, problem: null };
  } catch (error) {
    if (!(error instanceof KpiError)) throw error;
    return { fact: unreadRow(table, row), scored: null, problem: error };
  }
}
