/**
 * What each factor of a product adds to its change: shares that add up to the change with no remainder.
 *
 * The additive log-mean Divisia decomposition (LMDI-I; Ang 2005, https://doi.org/10.1016/j.enpol.2003.10.010):
 * L(after, before) × ln(factor after / factor before). Where a factor is 0 in one period, its limit: the
 * factors that came from 0, or went to 0, share the whole change evenly and the others none.
 *
 * @param before factors of the first period, 0 or above; null where unknown because an earlier factor is 0
 * @param after the same factors of the second period, in the same order
 */
export function logMeanShares(before: readonly (number | null)[], after: readonly (number | null)[]): number[] {
  const from = before.map((factor, i) => factor ?? after[i] ?? 1);
  const to = after.map((factor, i) => factor ?? before[i] ?? 1);
  const first = product(from);
  const last = product(to);
  const change = last - first;
  if (first === 0 && last === 0) return from.map(() => 0);
  if (first === 0 || last === 0) {
    const switched = from.map((factor, i) => (factor === 0) !== (to[i] === 0));
    const count = switched.filter(Boolean).length;
    return switched.map((isSwitched) => (isSwitched ? change / count : 0));
  }
  const mean = change === 0 ? first : change / logRatio(last, first);
  return withoutRemainder(
    from.map((factor, i) => mean * logRatio(to[i]!, factor)),
    change,
  );
}

const product = (factors: readonly number[]): number => factors.reduce((all, factor) => all * factor, 1);

/** ln(to / from), with all its digits also where the two are nearly equal. */
const logRatio = (to: number, from: number): number => {
  const growth = (to - from) / from;
  return Math.abs(growth) < 0.5 ? Math.log1p(growth) : Math.log(to / from);
};

/** The last bits that rounding leaves go to the largest share. */
function withoutRemainder(shares: readonly number[], change: number): number[] {
  const sizes = shares.map(Math.abs);
  const largest = sizes.indexOf(Math.max(...sizes));
  const rest = shares.reduce((left, share) => left - share, change);
  return shares.map((share, i) => (i === largest ? share + rest : share));
}
