import { type GamingSign, type HistoryRow, nameKey } from "./gaming-history";

/** How near to the target counts as just above or just below. */
const NEAR = 0.02;
/** One-sided chance below which the heap is no accident, and the least results that can be a heap. */
const CHANCE = 0.05;
const LEAST = 5;

/**
 * Owners whose results lie just above target far more often than just below, tested as the toss of a coin (the
 * density test of bunching at a threshold, McCrary 2008, reduced to two bins).
 */
export function heapedAboveTarget(history: readonly HistoryRow[]): GamingSign[] {
  const owners = new Map<string, { owner: string; above: number; below: number }>();
  for (const { owner, attainment } of history) {
    if (attainment === null) continue;
    const near = attainment - 1;
    if (near >= NEAR - 1e-9 || near < -NEAR - 1e-9) continue;
    const count = owners.get(nameKey(owner)) ?? { owner, above: 0, below: 0 };
    if (near > -1e-9) count.above += 1;
    else count.below += 1;
    owners.set(nameKey(owner), count);
  }
  return [...owners.values()]
    .filter(({ above, below }) => above >= LEAST && chanceOfAtLeast(above, above + below) <= CHANCE)
    .map(({ owner, above, below }) => ({
      code: "heaped_above_target",
      kpi: "",
      owner,
      details: { above, near: above + below, percent: NEAR * 100 },
    }));
}

/** The chance of at least `heads` heads in `tosses` tosses of a fair coin. */
function chanceOfAtLeast(heads: number, tosses: number): number {
  let term = 1;
  let sum = 0;
  for (let k = tosses; k >= heads; k -= 1) {
    sum += term;
    term = (term * k) / (tosses - k + 1);
  }
  return sum / 2 ** tosses;
}
