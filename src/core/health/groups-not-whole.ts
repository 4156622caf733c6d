import type { HealthRow } from "./health-scorecard";
import { type ScorecardGroup, scorecardGroups } from "./scorecard-groups";

/** A tenth of a percent: three weights typed as 33.3 % still count as whole. */
const TOLERANCE = 0.001 + 1e-9;

type WeightRow = Pick<HealthRow, "level" | "owner" | "parent" | "weight">;

/**
 * The scorecards inside a table whose weights do not add to 100 %, each with its sum as a share. A level whose
 * weights are whole all together, per owner or per parent has none.
 */
export function groupsNotWhole<Row extends WeightRow>(
  rows: readonly Row[],
): (ScorecardGroup<Row> & { readonly sum: number })[] {
  const ways = [() => "", ({ owner }: Row) => owner.trim(), ({ parent }: Row) => parent.trim()];
  const isWhole = (sum: number): boolean => Math.abs(sum - 1) <= TOLERANCE;
  const wholeLevels = new Set(
    [...new Set(rows.map(({ level }) => level))].filter((level) => {
      const atLevel = rows.filter((row) => row.level === level);
      return ways.some((way) => sumsBy(atLevel, way).every(isWhole));
    }),
  );
  return scorecardGroups(rows)
    .filter(({ level }) => !wholeLevels.has(level))
    .map((group) => ({ ...group, sum: sumOf(group.rows) }))
    .filter(({ sum }) => !isWhole(sum));
}

/** Weights are points of 100 where one is above 1, and all together too much for shares. */
function sumOf(rows: readonly Pick<HealthRow, "weight">[]): number {
  const weights = rows.map(({ weight }) => (typeof weight === "number" ? weight : 0));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return sum > 1.5 && weights.some((weight) => weight > 1) ? sum / 100 : sum;
}

function sumsBy<Row extends WeightRow>(rows: readonly Row[], way: (row: Row) => string): number[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(way(row), [...(groups.get(way(row)) ?? []), row]);
  return [...groups.values()].map(sumOf);
}
