import { KpiError } from "../kpi-error";
import { NOT_APPLICABLE, type Reported } from "../numbers/reported";
import { LEAST_REPORTED_SHARE } from "../scoring/scorecard";
import { type BonusRules, tierMultiplier } from "./tier-multiplier";

export interface Bonus {
  /** Null when too little is reported for a bonus. */
  readonly amount: number | null;
  /** Reported weight / (all weight − what does not apply); null when nothing applies. */
  readonly reportedShare: number | null;
}

/**
 * base × Σ weight · multiplier(attainment). The weight of what is not reported or does not apply goes to the
 * others in proportion; with less than 60 % of the weight reported there is no bonus yet.
 *
 * @param weights shares of 1, adding up to at most 1
 * @throws {KpiError} when lengths differ, a weight or the base is negative, all weights are 0 or add to more than 1,
 *   an attainment is above 10, or the tiers do not hold (see `tierMultiplier`)
 */
export function bonus(
  attainments: readonly Reported[],
  weights: readonly Reported[],
  base: number,
  rules: BonusRules = {},
): Bonus {
  if (weights.length !== attainments.length) {
    throw new KpiError("lengths_differ", {
      argument: "weights",
      other: "attainments",
      expected: attainments.length,
      got: weights.length,
    });
  }
  if (base < 0) throw new KpiError("must_be_at_least", { argument: "base", least: 0, got: base });
  let all = 0;
  let applicable = 0;
  let reported = 0;
  let earned = 0;
  weights.forEach((given, i) => {
    const weight = typeof given === "number" ? given : 0;
    if (weight < 0) throw new KpiError("must_be_at_least", { argument: "weights", row: i + 1, least: 0, got: weight });
    const attainment = attainments[i]!;
    all += weight;
    if (attainment === NOT_APPLICABLE || given === NOT_APPLICABLE) return;
    applicable += weight;
    if (attainment === null) return;
    // Attainments end at 10; beyond, 120 was typed for 120 %.
    if (attainment > 10) {
      throw new KpiError("must_be_at_most", { argument: "attainments", row: i + 1, most: 10, got: attainment });
    }
    reported += weight;
    earned += weight * tierMultiplier(attainment, rules);
  });
  if (all === 0) throw new KpiError("all_zero", { argument: "weights" });
  if (all > 1 + 1e-6) throw new KpiError("weights_above_whole", { argument: "weights", got: rounded(all) });
  const reportedShare = applicable > 0 ? reported / applicable : null;
  const isEnough = reportedShare !== null && reportedShare >= LEAST_REPORTED_SHARE - 1e-12;
  // Weights that fall just short of 1 or exceed it by rounding are taken as they are.
  return { amount: isEnough ? base * earned * (all / reported) : null, reportedShare };
}

const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;
