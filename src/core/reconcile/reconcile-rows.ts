import { decimalScale } from "./decimal-scale";
import { pairAmounts } from "./pair-amounts";
import { reconcile } from "./reconcile";

export interface KeyedAmount {
  /** "" where the row has none. */
  readonly key: string;
  readonly amount: number;
}

export type GapKind = "missing_in_b" | "missing_in_a" | "duplicate" | "amount_differs" | "within_tolerance";

export const GAP_KINDS: readonly GapKind[] = [
  "missing_in_b",
  "missing_in_a",
  "duplicate",
  "amount_differs",
  "within_tolerance",
];

/** One key and what is wrong with it; an amount is null on a side that has no such row. */
export interface Gap {
  readonly kind: GapKind;
  readonly key: string;
  readonly a: number | null;
  readonly b: number | null;
  /** b − a. */
  readonly difference: number;
}

export interface RowReconciliation {
  /** In the order of GAP_KINDS, the largest difference first. */
  readonly gaps: readonly Gap[];
  readonly a: number;
  readonly b: number;
  /** b − a in all; the gaps' differences add up to it exactly where amounts have up to six decimals. */
  readonly difference: number;
}

/**
 * The gap between two lists of keyed amounts, split into keys that one side lacks, rows that one side has more
 * often, and amounts that differ; small differences within the tolerance are gaps as well. The order of the
 * rows plays no part.
 *
 * @param tolerance largest relative difference, to a, that is taken as agreement
 */
export function reconcileRows(
  a: readonly KeyedAmount[],
  b: readonly KeyedAmount[],
  tolerance: number,
): RowReconciliation {
  const scale = decimalScale([...a, ...b].map(({ amount }) => amount)) ?? 1;
  const isWhole = scale !== 1;
  const scaled = (amount: number): number => (isWhole ? Math.round(amount * scale) : amount);
  const sidesA = byKey(a, scaled);
  const sidesB = byKey(b, scaled);
  const gaps: Gap[] = [];
  const add = (kind: GapKind, key: string, amountsA: readonly number[], amountsB: readonly number[]): void => {
    const [sumA, sumB] = [sum(amountsA), sum(amountsB)];
    gaps.push({
      kind,
      key,
      a: amountsA.length === 0 ? null : sumA / scale,
      b: amountsB.length === 0 ? null : sumB / scale,
      difference: (sumB - sumA) / scale,
    });
  };
  for (const [key, amountsA] of sidesA) {
    const amountsB = sidesB.get(key);
    if (!amountsB) {
      add("missing_in_b", key, amountsA, []);
      continue;
    }
    const { pairs, restA, restB } = pairAmounts(amountsA, amountsB);
    for (const [amountA, amountB] of pairs) {
      const { difference, isWithin } = reconcile(amountA, amountB, tolerance);
      if (difference !== 0) add(isWithin ? "within_tolerance" : "amount_differs", key, [amountA], [amountB]);
    }
    if (restA.length + restB.length > 0) add("duplicate", key, restA, restB);
  }
  for (const [key, amountsB] of sidesB) if (!sidesA.has(key)) add("missing_in_a", key, [], amountsB);
  const [totalA, totalB] = [sum(a.map(({ amount }) => scaled(amount))), sum(b.map(({ amount }) => scaled(amount)))];
  return { gaps: gaps.sort(byKind), a: totalA / scale, b: totalB / scale, difference: (totalB - totalA) / scale };
}

function byKey(rows: readonly KeyedAmount[], scaled: (amount: number) => number): Map<string, number[]> {
  const sides = new Map<string, number[]>();
  for (const { key, amount } of rows) {
    const amounts = sides.get(key);
    if (amounts) amounts.push(scaled(amount));
    else sides.set(key, [scaled(amount)]);
  }
  return sides;
}

const byKind = (one: Gap, other: Gap): number =>
  GAP_KINDS.indexOf(one.kind) - GAP_KINDS.indexOf(other.kind) ||
  Math.abs(other.difference) - Math.abs(one.difference) ||
  (one.key < other.key ? -1 : one.key > other.key ? 1 : one.difference - other.difference);

const sum = (amounts: readonly number[]): number => amounts.reduce((all, amount) => all + amount, 0);
