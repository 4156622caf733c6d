import { KpiError } from "../kpi-error";
import type { Reported } from "../numbers/reported";
import { largestRemainder } from "../weights/largest-remainder";

/** A grade and the share of people who are to receive it. */
export interface GradeShare {
  readonly grade: string;
  readonly share: number;
}

/** Three in ten, six in ten, one in ten: https://www.iodraw.com/en/blog/201257113 */
export const DEFAULT_SHARES: readonly GradeShare[] = [
  { grade: "3.75", share: 0.3 },
  { grade: "3.5", share: 0.6 },
  { grade: "3.25", share: 0.1 },
];

/**
 * Grades by forced distribution: the best scores take the first grade's share of places, and so on; whole
 * places by largest remainder. Equal scores get the same grade, the better one; no score, no grade (null).
 *
 * @param shares the best grade first, adding up to 1
 * @throws {KpiError} when the shares are empty, negative or do not add up to 1
 */
export function distributionGrades(
  scores: readonly Reported[],
  shares: readonly GradeShare[] = DEFAULT_SHARES,
): (string | null)[] {
  if (shares.length === 0) throw new KpiError("must_not_be_empty", { argument: "shares" });
  shares.forEach(({ share }, i) => {
    if (share < 0) throw new KpiError("must_be_at_least", { argument: "shares", row: i + 1, least: 0, got: share });
  });
  const whole = shares.reduce((sum, { share }) => sum + share, 0);
  if (Math.abs(whole - 1) > 1e-6) {
    throw new KpiError("must_add_to_whole", { argument: "shares", got: Math.round(whole * 1e6) / 1e6 });
  }
  const ranked = scores.map((score, i) => ({ score, i })).filter(isScored);
  ranked.sort((a, b) => b.score - a.score || a.i - b.i);
  const places = largestRemainder(
    shares.map(({ share }) => share),
    ranked.length,
  );
  const grades = new Array<string | null>(scores.length).fill(null);
  let band = 0;
  let taken = 0;
  ranked.forEach(({ score, i }, place) => {
    while (band < shares.length - 1 && taken >= places[band]!) {
      band += 1;
      taken = 0;
    }
    taken += 1;
    const above = ranked[place - 1];
    grades[i] = above && above.score === score ? grades[above.i]! : shares[band]!.grade;
  });
  return grades;
}

const isScored = (person: { score: Reported; i: number }): person is { score: number; i: number } =>
  typeof person.score === "number";
