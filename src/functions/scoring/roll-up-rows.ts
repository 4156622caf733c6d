import { NOT_APPLICABLE } from "../../core/numbers/reported";
import type { RollUpRow } from "../../core/scoring/roll-up";
import { readChoice } from "../../i18n/choices/choices";
import { levelChoices } from "../../i18n/choices/targets";
import type { ScoredTableRow } from "./score-rows";
import type { ScorecardTable } from "./scorecard-table";

/** The scored rows of a table with what they serve. */
export function rollUpRows(table: ScorecardTable, scored: readonly ScoredTableRow[]): RollUpRow[] {
  const levels = Object.keys(levelChoices);
  return scored.map(({ row, fact, scored: result }): RollUpRow => {
    const level = readChoice(levelChoices, table.text(row, "level"));
    const isOut = fact.actual === NOT_APPLICABLE || fact.direction === "none";
    return {
      kpi: table.text(row, "kpi"),
      owner: table.text(row, "owner"),
      level: level === null ? null : levels.indexOf(level),
      parent: table.text(row, "parent"),
      weight: fact.weight,
      score: result?.score ?? (isOut ? NOT_APPLICABLE : null),
    };
  });
}
