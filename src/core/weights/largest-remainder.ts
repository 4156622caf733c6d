/**
 * Whole units split in proportion to `claims`, adding up to exactly `units`: each gets the whole part
 * of its share, and the units left over go to the largest fractions, earlier rows first among equals
 * (Hamilton's method, https://en.wikipedia.org/wiki/Largest_remainder_method).
 *
 * @param claims each ≥ 0, not all 0
 * @param units a whole number
 */
export function largestRemainder(claims: readonly number[], units: number): number[] {
  // Divided by the largest first, so that neither huge nor tiny claims overflow or vanish in the sum.
  const largest = claims.reduce((most, claim) => Math.max(most, claim), 0);
  const scaled = claims.map((claim) => claim / largest);
  const total = scaled.reduce((sum, claim) => sum + claim, 0);
  const exact = scaled.map((claim) => (claim / total) * units);
  const shares = exact.map(Math.floor);
  // Rounded, so that claims that are equal but for the last bit count as equal.
  const fraction = exact.map((value, i) => Math.round((value - shares[i]!) * 1e6));
  const order = claims.map((_, i) => i).sort((a, b) => fraction[b]! - fraction[a]! || a - b);
  let left = units - shares.reduce((sum, share) => sum + share, 0);
  for (let k = 0; left > 0; k = (k + 1) % order.length) {
    const i = order[k]!;
    if (claims[i] === 0) continue;
    shares[i]! += 1;
    left -= 1;
  }
  // The whole parts can exceed the units by rounding alone, when units approach 2^53.
  for (let k = order.length - 1; left < 0; k = (k || order.length) - 1) {
    const i = order[k]!;
    if (shares[i] === 0) continue;
    shares[i]! -= 1;
    left += 1;
  }
  return shares;
}
