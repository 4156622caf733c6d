import type { XmrLimits } from "./xmr-limits";

/** How many sigmas a value lies from the centre line; beyond everything where the baseline does not vary at all. */
export function inSigmas(value: number, { centre, sigma }: Pick<XmrLimits, "centre" | "sigma">): number {
  const distance = value - centre;
  if (distance === 0) return 0;
  return sigma === 0 ? distance * Number.POSITIVE_INFINITY : distance / sigma;
}
