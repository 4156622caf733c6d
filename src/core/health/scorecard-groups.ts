import type { HealthRow, LevelNumber } from "./health-scorecard";

/** Rows that are judged together as one scorecard. */
export interface ScorecardGroup<Row = HealthRow> {
  readonly level: LevelNumber | null;
  /** "" where the group is not one person's or department's. */
  readonly owner: string;
  readonly rows: readonly Row[];
}

/**
 * The scorecards inside a table: the rows of each level, and for people (and for departments where the table
 * cascades over several levels) those of each owner.
 */
export function scorecardGroups<Row extends Pick<HealthRow, "level" | "owner">>(
  rows: readonly Row[],
): ScorecardGroup<Row>[] {
  const cascades = new Set(rows.map(({ level }) => level)).size > 1;
  const groups = new Map<string, { level: LevelNumber | null; owner: string; rows: Row[] }>();
  for (const row of rows) {
    const isOwned = row.level === 2 || (row.level === 1 && cascades);
    const owner = isOwned ? row.owner.trim() : "";
    const key = `${row.level}\n${owner.toLowerCase()}`;
    const group = groups.get(key) ?? { level: row.level, owner, rows: [] };
    group.rows.push(row);
    groups.set(key, group);
  }
  return [...groups.values()];
}
