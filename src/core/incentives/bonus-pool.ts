import { KpiError } from "../kpi-error";
import type { Reported } from "../numbers/reported";
import { largestRemainder } from "../weights/largest-remainder";

/**
 * A pool split in proportion to score × share, to the cent, adding up to exactly the pool: cents left over
 * go to the largest fractions, earlier rows first among equals. Who has no score has no part (null).
 *
 * @param shares of each person, such as salary or days worked; all alike when left out
 * @throws {KpiError} when lengths differ, something is negative, the pool has more than two decimals, or
 *   nobody who has a score has a claim
 */
export function bonusPool(
  scores: readonly Reported[],
  shares: readonly Reported[] | undefined,
  pool: number,
): (number | null)[] {
  if (shares && shares.length !== scores.length) {
    throw new KpiError("lengths_differ", {
      argument: "shares",
      other: "scores",
      expected: scores.length,
      got: shares.length,
    });
  }
  const cents = Math.round(pool * 100);
  if (pool < 0) throw new KpiError("must_be_at_least", { argument: "pool", least: 0, got: pool });
  if (Math.abs(cents / 100 - pool) > 1e-9 * Math.max(1, pool)) {
    throw new KpiError("not_whole_cents", { argument: "pool", got: pool });
  }
  const claims = scores.map((score, i) => {
    const share = shares ? shares[i]! : 1;
    refuseNegative("scores", score, i);
    refuseNegative("shares", share, i);
    return typeof score === "number" && typeof share === "number" ? score * share : null;
  });
  const present = claims.filter((claim): claim is number => claim !== null);
  if (present.length === 0) return claims;
  if (!present.some((claim) => claim > 0)) throw new KpiError("all_zero", { argument: "scores" });
  const parts = largestRemainder(present, cents);
  let next = 0;
  return claims.map((claim) => (claim === null ? null : parts[next++]! / 100));
}

function refuseNegative(argument: string, value: Reported, i: number): void {
  if (typeof value === "number" && value < 0) {
    throw new KpiError("must_be_at_least", { argument, row: i + 1, least: 0, got: value });
  }
}
