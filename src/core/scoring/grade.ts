import { KpiError } from "../kpi-error";

/** A grade and the points from which it is given. */
export interface GradeBand {
  readonly from: number;
  readonly grade: string;
}

/** S from 110, A from 100, B from 90, C from 70, else D. */
export const DEFAULT_GRADES: readonly GradeBand[] = [
  { from: 110, grade: "S" },
  { from: 100, grade: "A" },
  { from: 90, grade: "B" },
  { from: 70, grade: "C" },
  { from: Number.NEGATIVE_INFINITY, grade: "D" },
];

/**
 * The grade of a score: that of the highest band it reaches; below the lowest band, the lowest grade.
 *
 * @throws {KpiError} when there is no band
 */
export function grade(score: number, bands: readonly GradeBand[] = DEFAULT_GRADES): string {
  const falling = [...bands].sort((a, b) => b.from - a.from);
  if (falling.length === 0) throw new KpiError("must_not_be_empty", { argument: "bands" });
  const reached = falling.find(({ from }) => score >= from - 1e-9);
  return (reached ?? falling[falling.length - 1]!).grade;
}
