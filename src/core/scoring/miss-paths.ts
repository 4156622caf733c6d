import { NOT_APPLICABLE } from "../numbers/reported";
import type { RollUpNode, RollUpRow } from "./roll-up";

/** Points of a target just met, less what rounding inside the machine takes. */
const MET = 100 - 1e-9;

export interface MissPath {
  /** Rows from the top over the row that missed to the one where its miss begins. */
  readonly rows: readonly number[];
  /** What the KPIs that serve the last row say: there are none, none missed, or none is reported. */
  readonly below: "nothing" | "none_missed" | "none_reported";
}

/**
 * The path of each row whose own score is below 100: from the KPI at the top that it serves down to itself, and on
 * through the lowest score of those that serve it (the heavier of two equal ones) while that is below 100. Null for
 * every other row. A row below that reports nothing itself goes by the score from below it.
 *
 * @param nodes what `rollUp` makes of these rows
 */
export function missPaths(rows: readonly RollUpRow[], nodes: readonly RollUpNode[]): (MissPath | null)[] {
  const above = new Map<number, number>();
  const below: number[][] = rows.map(() => []);
  const scores: (number | null | typeof NOT_APPLICABLE)[] = rows.map(() => null);
  const open: number[] = [];
  for (const { row, depth, childScore } of nodes) {
    open.length = depth;
    const parent = open[depth - 1];
    if (parent !== undefined) {
      above.set(row, parent);
      below[parent]!.push(row);
    }
    open.push(row);
    scores[row] = rows[row]!.score ?? childScore;
  }
  const hasMissed = (row: number): boolean => typeof scores[row] === "number" && (scores[row] as number) < MET;
  const weaker = (a: number, b: number): number =>
    (scores[a] as number) - (scores[b] as number) || rows[b]!.weight - rows[a]!.weight || a - b;
  return rows.map(({ score }, row) => {
    if (score === null || !hasMissed(row)) return null;
    const path = [row];
    for (let up = above.get(row); up !== undefined; up = above.get(up)) path.unshift(up);
    let last = row;
    for (;;) {
      const next = below[last]!.filter(hasMissed).sort(weaker)[0];
      if (next === undefined) break;
      path.push(next);
      last = next;
    }
    const serving = below[last]!.filter((each) => scores[each] !== NOT_APPLICABLE);
    const isReported = serving.some((each) => scores[each] !== null);
    return { rows: path, below: serving.length === 0 ? "nothing" : isReported ? "none_missed" : "none_reported" };
  });
}
