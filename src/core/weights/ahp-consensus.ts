/** The end of the 1–9 scale: the most that one item can be preferred to all others. */
const LARGEST_JUDGEMENT = 9;

/**
 * How far several experts' weights agree, 0 … 1: 1 when all give the same weights, 0 when each puts
 * another item at the end of the scale. From the Shannon alpha and gamma diversity of the weights
 * (Goepel 2013, https://bpmsg.com/ahp-group-consensus-indicator-how-to-understand-and-interpret/).
 *
 * @param weights one row an expert, each adding up to 1
 * @param shares of the experts, adding up to 1
 */
export function ahpConsensus(weights: readonly (readonly number[])[], shares: readonly number[]): number {
  const items = weights[0]!.length;
  const active = shares.filter((share) => share > 0);
  if (active.length < 2) return 1;
  const mean = weights[0]!.map((_, i) => weights.reduce((sum, row, k) => sum + shares[k]! * row[i]!, 0));
  const alpha = weights.reduce((sum, row, k) => sum + shares[k]! * entropy(row), 0);
  const similarity = Math.exp(alpha - entropy(mean));

  const whole = items + LARGEST_JUDGEMENT - 1;
  const extreme = Array.from({ length: items }, (_, i) => (i === 0 ? LARGEST_JUDGEMENT : 1) / whole);
  // With more experts than items the extremes must repeat; the mean can then be even.
  const apart = Array.from({ length: items }, (_, i) =>
    active.length > items ? 1 / items : (1 + (active[i] ?? 0) * (LARGEST_JUDGEMENT - 1)) / whole,
  );
  const least = Math.exp(entropy(extreme) - entropy(apart));
  return Math.min(1, Math.max(0, (similarity - least) / (1 - least)));
}

const entropy = (shares: readonly number[]): number =>
  shares.reduce((sum, share) => (share > 0 ? sum - share * Math.log(share) : sum), 0);
