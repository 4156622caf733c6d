import type { Group } from "./newcombe-interval";

/**
 * Two-sided p-value of Fisher's exact test of two rates: the tables with the same totals that are no
 * likelier than this one. The same as R's `fisher.test`.
 */
export function fisherExact(a: Group, b: Group): number {
  const successes = a.conversions + b.conversions;
  const lowest = Math.max(0, successes - b.visitors);
  const highest = Math.min(a.visitors, successes);
  // Weights relative to the likeliest table, so that nothing overflows.
  const mode = Math.floor(((a.visitors + 1) * (successes + 1)) / (a.visitors + b.visitors + 2));
  const start = Math.min(Math.max(mode, lowest), highest);
  const growth = (k: number): number =>
    ((a.visitors - k) * (successes - k)) / ((k + 1) * (b.visitors - successes + k + 1));
  const weights = new Map([[start, 1]]);
  // Far from the likeliest table the weights fall below the smallest double; from there on nothing is added.
  for (let k = start; k < highest && weights.get(k)! > 0; k += 1) weights.set(k + 1, weights.get(k)! * growth(k));
  for (let k = start; k > lowest && weights.get(k)! > 0; k -= 1) weights.set(k - 1, weights.get(k)! / growth(k - 1));
  // As R does: tables that are equally likely but for rounding count as such.
  const limit = (weights.get(a.conversions) ?? 0) * (1 + 1e-7);
  let extreme = 0;
  let all = 0;
  for (const weight of weights.values()) {
    all += weight;
    if (weight <= limit) extreme += weight;
  }
  return extreme / all;
}
