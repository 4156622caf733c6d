import { KpiError } from "../kpi-error";

/**
 * What a table of tiers means. `multiplier`: the whole by the tier reached, in proportion below the first.
 * `marginal`: each slice at its own rate, below the first tier at 1. `interpolated`: straight lines between
 * the tiers. `cliff`: the whole by the tier reached, nothing below the first.
 */
export const TIER_METHODS = ["multiplier", "marginal", "interpolated", "cliff"] as const;
export type TierMethod = (typeof TIER_METHODS)[number];

/** From this attainment on, this multiplier (or rate). */
export interface Tier {
  readonly from: number;
  readonly value: number;
}

export interface BonusRules {
  readonly tiers?: readonly Tier[] | undefined;
  readonly method?: TierMethod | undefined;
  /** Below this attainment nothing is paid. */
  readonly threshold?: number | undefined;
  /** The most that one KPI may bring, as a share of its base. */
  readonly cap?: number | undefined;
}

/** 100 % of target brings the base, 120 % one and a half times the base. */
export const DEFAULT_TIERS: readonly Tier[] = [
  { from: 1, value: 1 },
  { from: 1.2, value: 1.5 },
];

/** Attainments are quotients: 0.204 / 0.17 must reach a tier at 1.2. */
const ROUNDING = 1e-9;

/**
 * Share of the base bonus that an attainment brings. It never falls as attainment rises, but jumps at
 * the tiers for `multiplier` and `cliff`.
 *
 * @throws {KpiError} when the tiers are empty, do not rise, hold a value below 0, or (except `marginal`) their
 *   values fall
 */
export function tierMultiplier(attainment: number, rules: BonusRules = {}): number {
  const { tiers = DEFAULT_TIERS, method = "multiplier", threshold = 0, cap = 1.5 } = rules;
  checkTiers(tiers, method);
  if (attainment <= 0 || attainment + ROUNDING < threshold) return 0;
  return Math.min(cap, uncapped(attainment, tiers, method));
}

function uncapped(attainment: number, tiers: readonly Tier[], method: TierMethod): number {
  const first = tiers[0]!;
  if (method === "marginal") {
    return tiers.reduce(
      (sum, { from, value }, i) => {
        const end = tiers[i + 1]?.from ?? Number.POSITIVE_INFINITY;
        return sum + value * Math.max(0, Math.min(attainment, end) - from);
      },
      Math.min(attainment, first.from),
    );
  }
  let reached = -1;
  while (reached + 1 < tiers.length && tiers[reached + 1]!.from <= attainment + ROUNDING) reached += 1;
  if (reached < 0) return method === "cliff" ? 0 : (first.value * attainment) / first.from;
  const tier = tiers[reached]!;
  const next = tiers[reached + 1];
  if (method !== "interpolated" || !next) return tier.value;
  return tier.value + ((next.value - tier.value) * Math.max(0, attainment - tier.from)) / (next.from - tier.from);
}

/** @throws {KpiError} as `tierMultiplier` */
export function checkTiers(tiers: readonly Tier[], method: string): void {
  if (tiers.length === 0) throw new KpiError("must_not_be_empty", { argument: "tiers" });
  tiers.forEach(({ from, value }, i) => {
    const where = { argument: "tiers", row: i + 1 };
    const before = tiers[i - 1];
    for (const number of [from, value]) {
      if (number < 0) throw new KpiError("must_be_at_least", { ...where, least: 0, got: number });
    }
    if (before && from <= before.from) throw new KpiError("must_rise", { ...where, got: from });
    if (before && method !== "marginal" && value < before.value) {
      throw new KpiError("must_not_fall", { ...where, got: value });
    }
  });
}
