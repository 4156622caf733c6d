import type { ScorecardRow, ScoredRow } from "../../core/scoring/scorecard";
import { errorSentence } from "../../i18n/errors";
import type { Context } from "../context";
import { readFact } from "./read-fact";
import { isHeadingRow, type ScorecardTable } from "./scorecard-table";

export interface ScoredTableRow {
  /** Row of the table, counted from 0 below its headers. */
  readonly row: number;
  readonly fact: ScorecardRow;
  /** Null where nothing is reported, it does not apply or it cannot be scored. */
  readonly scored: ScoredRow | null;
  /** Why the row could not be read; "" when it could. */
  readonly problem: string;
}

/** Every KPI row of a scorecard scored on its own, headings and blank rows left out. */
export function scoreRows(table: ScorecardTable, context: Context): ScoredTableRow[] {
  const rows: ScoredTableRow[] = [];
  for (let row = 0; row < table.length; row += 1) {
    if (isHeadingRow(table, row)) continue;
    const { fact, scored, problem } = readFact(table, row);
    rows.push({ row, fact, scored, problem: problem ? errorSentence(problem, context.language) : "" });
  }
  return rows;
}
