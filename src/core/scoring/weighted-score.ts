import { KpiError } from "../kpi-error";
import { NOT_APPLICABLE, type Reported } from "../numbers/reported";

/** What a blank score means: its weight is left out, or it counts as 0 points. */
export type Missing = "exclude" | "zero";

export interface WeightedScore {
  /** Σ w·s / Σ w; null when nothing was reported. */
  readonly score: number | null;
  /** Reported weight / (all weight − weight of what does not apply); null when nothing applies. */
  readonly reportedShare: number | null;
}

/**
 * Mean of scores by weight. N/A leaves the weighting, a blank score leaves it too or counts 0, a blank weight is 0.
 *
 * @param weights at least 0, need not add to 1
 * @param cap highest points that one score may bring, applied before weighting
 * @throws {KpiError} when lengths differ, a weight is negative, or all weights are 0 (no rows at all score nothing)
 */
export function weightedScore(
  scores: readonly Reported[],
  weights: readonly Reported[],
  cap = Number.POSITIVE_INFINITY,
  missing: Missing = "exclude",
): WeightedScore {
  if (weights.length !== scores.length) {
    throw new KpiError("lengths_differ", {
      argument: "weights",
      other: "scores",
      expected: scores.length,
      got: weights.length,
    });
  }
  let all = 0;
  let applicable = 0;
  let reported = 0;
  let points = 0;
  for (let i = 0; i < scores.length; i += 1) {
    const weight = weights[i];
    if (typeof weight !== "number") continue;
    if (weight < 0) throw new KpiError("must_be_at_least", { argument: "weights", row: i + 1, least: 0, got: weight });
    all += weight;
    const score = scores[i]!;
    if (score === NOT_APPLICABLE) continue;
    applicable += weight;
    if (score === null) continue;
    reported += weight;
    points += weight * Math.min(score, cap);
  }
  if (all === 0 && scores.length > 0) throw new KpiError("all_zero", { argument: "weights" });
  const base = missing === "zero" ? applicable : reported;
  return { score: base > 0 ? points / base : null, reportedShare: applicable > 0 ? reported / applicable : null };
}
