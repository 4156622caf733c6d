import { NOT_APPLICABLE, type Reported } from "../numbers/reported";
import { type AttainmentMethod, attainment, type Band, type Direction } from "./attainment";
import { DEFAULT_GRADES, type GradeBand, grade } from "./grade";
import { type Scale, score } from "./score";
import { DEFAULT_THRESHOLDS, type Status, status, type Thresholds } from "./status";
import { type Missing, weightedScore } from "./weighted-score";

export interface ScorecardRow {
  readonly weight: number;
  readonly actual: Reported;
  /** Null where no target is set yet: the row counts as not reported. */
  readonly target: number | Band | null;
  readonly direction: Direction;
  readonly baseline?: number | undefined;
}

export interface ScorecardOptions {
  /** Highest points of one KPI, applied before weighting. */
  readonly cap?: number | undefined;
  readonly method?: AttainmentMethod | undefined;
  readonly thresholds?: Thresholds | undefined;
  readonly scale?: Scale | undefined;
  readonly missing?: Missing | undefined;
  readonly grades?: readonly GradeBand[] | undefined;
}

export interface ScoredRow {
  /** Null, as status and gap are, where a blank counts as 0 points. */
  readonly attainment: number | null;
  readonly score: number;
  readonly weightedPoints: number;
  readonly status: Status | null;
  /** Actual − target, or the distance beyond the nearer edge of a band, in the KPI's unit. */
  readonly gap: number | null;
  /** Points that the total would gain if this KPI just met its target. */
  readonly pointsLeft: number;
}

export interface Scorecard {
  /** Null where a row does not apply or is not scored, and where it reports nothing and that does not count as 0. */
  readonly rows: readonly (ScoredRow | null)[];
  readonly score: number | null;
  readonly reportedShare: number | null;
  readonly pointsLeft: number;
  /** Too little is reported for a grade or a bonus. */
  readonly provisional: boolean;
  readonly grade: string | null;
  /** Status of the total as a share of full points; null when nothing was reported. */
  readonly status: Status | null;
}

/** Below this share of reported weight a total is provisional. */
export const LEAST_REPORTED_SHARE = 0.6;

/**
 * The whole scorecard: each row's attainment, score and share of the total, and the total over the reported weight.
 * Weighted points add up to the score. N/A and descriptive rows leave the weighting.
 *
 * @throws {KpiError} when a weight is negative or all are 0, or a row cannot be scored (see `attainment`)
 */
export function scorecard(rows: readonly ScorecardRow[], options: ScorecardOptions = {}): Scorecard {
  const { cap = Number.POSITIVE_INFINITY, method, thresholds = DEFAULT_THRESHOLDS, scale, missing } = options;
  const attainments = rows.map(({ actual, target, direction, baseline }): Reported => {
    if (actual === NOT_APPLICABLE || direction === "none") return NOT_APPLICABLE;
    if (actual === null || target === null) return null;
    return attainment({ actual, target, direction, ...(method ? { method } : {}), baseline });
  });
  const scores = attainments.map((reached) =>
    typeof reached === "number" ? Math.min(score(reached, scale), cap) : reached,
  );
  const weights = rows.map(({ weight }) => weight);
  const total = weightedScore(scores, weights, cap, missing);
  const weightOf = (counts: (reported: Reported) => boolean): number =>
    weights.reduce((sum, weight, i) => (counts(scores[i]!) ? sum + weight : sum), 0);
  const applicable = weightOf((reported) => reported !== NOT_APPLICABLE);
  const base = missing === "zero" ? applicable : weightOf((reported) => typeof reported === "number");
  const full = Math.min(score(1, scale), cap);
  const scored = rows.map((row, i): ScoredRow | null => {
    const attained = attainments[i]!;
    const isReported = typeof attained === "number";
    if (!isReported && (attained !== null || missing !== "zero")) return null;
    const points = isReported ? (scores[i] as number) : 0;
    return {
      attainment: attained,
      score: points,
      weightedPoints: base > 0 ? (row.weight * points) / base : 0,
      status: isReported ? status(attained, thresholds) : null,
      gap: isReported ? gapOf(row.actual as number, row.target!) : null,
      pointsLeft: applicable > 0 ? (row.weight * Math.max(0, full - points)) / applicable : 0,
    };
  });
  const share = total.reportedShare;
  const provisional = share === null || share < LEAST_REPORTED_SHARE - 1e-12;
  return {
    rows: scored,
    ...total,
    pointsLeft: scored.reduce((sum, row) => sum + (row?.pointsLeft ?? 0), 0),
    provisional,
    status: total.score === null ? null : status(total.score / full, thresholds),
    grade: provisional || total.score === null ? null : grade(total.score, options.grades ?? DEFAULT_GRADES),
  };
}

function gapOf(actual: number, target: number | Band): number {
  if (typeof target === "number") return actual - target;
  const [low, high] = target;
  if (low !== null && actual < low) return actual - low;
  return high !== null && actual > high ? actual - high : 0;
}
