import type { Reported } from "../numbers/reported";

export interface DimensionResult<D extends string> {
  readonly dimension: D;
  /** Row of the weakest KPI in the dimension, counted from 0, and its attainment. */
  readonly weakest: number;
  readonly weakestAttainment: number;
  /** Attainment by weight, each KPI counted up to 1, so that one surplus hides no shortfall. */
  readonly attainment: number;
}

/**
 * The dimensions whose attainment stays below `threshold`, the weakest first.
 *
 * @param rows attainments with the dimension and weight of their KPI; rows without a dimension are left out
 */
export function weakDimensions<D extends string>(
  rows: readonly { readonly dimension: D | null; readonly attainment: Reported; readonly weight: number }[],
  threshold = 0.9,
): DimensionResult<D>[] {
  const groups = new Map<D, { sum: number; weight: number; weakest: number }>();
  rows.forEach(({ dimension, attainment, weight }, i) => {
    if (dimension === null || typeof attainment !== "number" || weight <= 0) return;
    const group = groups.get(dimension) ?? { sum: 0, weight: 0, weakest: i };
    group.sum += weight * Math.min(1, attainment);
    group.weight += weight;
    if (attainment < (rows[group.weakest]!.attainment as number)) group.weakest = i;
    groups.set(dimension, group);
  });
  return [...groups]
    .map(([dimension, { sum, weight, weakest }]) => ({
      dimension,
      weakest,
      weakestAttainment: rows[weakest]!.attainment as number,
      attainment: sum / weight,
    }))
    .filter(({ attainment }) => attainment < threshold - 1e-9)
    .sort((a, b) => a.attainment - b.attainment || a.weakest - b.weakest);
}
