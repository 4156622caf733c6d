import { checkTiers, type Tier } from "./tier-multiplier";

/** `marginal`: each slice of the amount at its own rate. `multiplier`: the whole amount at the rate reached. */
export const COMMISSION_METHODS = ["marginal", "multiplier"] as const;
export type CommissionMethod = (typeof COMMISSION_METHODS)[number];

/**
 * Commission on an amount of sales, in the same currency; 0 for an amount of 0 or less, and for what lies
 * below the first tier.
 *
 * @throws {KpiError} when the tiers do not hold (see `tierMultiplier`)
 */
export function commission(amount: number, tiers: readonly Tier[], method: CommissionMethod = "marginal"): number {
  checkTiers(tiers, method);
  if (amount <= 0) return 0;
  if (method === "multiplier") {
    const reached = tiers.filter(({ from }) => from <= amount);
    return amount * (reached[reached.length - 1]?.value ?? 0);
  }
  return tiers.reduce((sum, { from, value }, i) => {
    const end = tiers[i + 1]?.from ?? Number.POSITIVE_INFINITY;
    return sum + value * Math.max(0, Math.min(amount, end) - from);
  }, 0);
}
