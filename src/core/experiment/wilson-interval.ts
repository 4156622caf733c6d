/**
 * Wilson's score interval of a rate; the same as R's `binom.confint(method = "wilson")`.
 *
 * Wilson 1927, https://doi.org/10.1080/01621459.1927.10502953
 *
 * @param successes 0 to `trials`
 * @param trials above 0
 * @param z normal value of the confidence, 1.96 for 95 %
 */
export function wilsonInterval(successes: number, trials: number, z: number): readonly [low: number, high: number] {
  const failures = trials - successes;
  const spread = z * Math.sqrt((successes * failures) / trials + (z * z) / 4);
  const whole = trials + z * z;
  // At 0 and at all of them one end is exactly 0 or 1, which rounding must not miss.
  const low = successes === 0 ? 0 : (successes + (z * z) / 2 - spread) / whole;
  const high = failures === 0 ? 1 : (successes + (z * z) / 2 + spread) / whole;
  return [low, high];
}
