import { logMeanShares } from "../drivers/log-mean-shares";
import { KpiError } from "../kpi-error";

/** The first row is the people who enter, in numbers; every other row is a step, in rates. */
export interface StepChange {
  readonly label: string;
  readonly before: number | null;
  readonly after: number | null;
  readonly change: number | null;
  /** What this step added to the final conversions. */
  readonly effect: number;
  /** Its part of the whole change; null when the final conversions did not change. */
  readonly share: number | null;
}

/**
 * What the people who enter a funnel and each step's rate added to the change in final conversions; the
 * effects add up to it with no remainder (see `logMeanShares`).
 *
 * @param before how many people reached each stage, the first stage on top
 * @throws {KpiError} when there is no stage, the funnels differ in length, a count is below 0,
 *   or people come after a stage that nobody reached
 */
export function funnelChange(
  labels: readonly string[],
  before: readonly number[],
  after: readonly number[],
): StepChange[] {
  if (before.length === 0) throw new KpiError("must_not_be_empty", { argument: "before" });
  if (before.length !== after.length) {
    throw new KpiError("lengths_differ", {
      argument: "after",
      other: "before",
      expected: before.length,
      got: after.length,
    });
  }
  const from = factors(before, "before");
  const to = factors(after, "after");
  const effects = logMeanShares(from, to);
  const change = after[after.length - 1]! - before[before.length - 1]!;
  return labels.map((label, i) => ({
    label,
    before: from[i]!,
    after: to[i]!,
    change: from[i] === null || to[i] === null ? null : to[i]! - from[i]!,
    effect: effects[i]!,
    share: change === 0 ? null : effects[i]! / change,
  }));
}

/** The first count, then the rate of each step; null where nobody was left to take it. */
function factors(counts: readonly number[], argument: string): (number | null)[] {
  return counts.map((count, i) => {
    if (count < 0) throw new KpiError("must_be_at_least", { argument, row: i + 1, least: 0, got: count });
    const previous = i === 0 ? 1 : counts[i - 1]!;
    if (previous > 0) return count / previous;
    if (count > 0) throw new KpiError("must_be_zero_after_zero", { argument, row: i + 1, got: count });
    return null;
  });
}
