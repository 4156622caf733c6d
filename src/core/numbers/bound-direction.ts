/** The direction that a target typed as a bound tells, as `≤5` or `>= 90%`; null for any other. */
export function boundDirection(typed: unknown): "higher" | "lower" | null {
  const [, sign] = (typeof typed === "string" && /^\s*([≤≥<>＜＞])/.exec(typed)) || [];
  return sign === undefined ? null : "≤<＜".includes(sign) ? "lower" : "higher";
}
