import { KpiError } from "../kpi-error";
import { normalCdf } from "../statistics/normal-cdf";
import { normalQuantile } from "../statistics/normal-quantile";
import { fisherExact } from "./fisher-exact";
import { type Group, newcombeInterval } from "./newcombe-interval";
import { splitPValue } from "./split-p-value";
import { wilsonInterval } from "./wilson-interval";

/** How the test of the difference is made: one common rate, two rates, or Fisher's exact test. */
export type Variance = "pooled" | "unpooled" | "exact";

/** `uneven_split`: the visitors were not shared out as planned, so no result counts. */
export type Verdict = "uneven_split" | "too_few" | "a_better" | "b_better" | "undecided";

export interface AbTestOptions {
  /** Strictly between 0 and 1. */
  readonly confidence: number;
  readonly variance: Variance;
  /** Share of the visitors meant for A, strictly between 0 and 1. */
  readonly split: number;
}

export interface AbTest {
  readonly rateA: number;
  readonly rateB: number;
  /** Relative: 0.1 when B converts a tenth better; null when nobody converted in A. */
  readonly lift: number | null;
  readonly difference: number;
  readonly differenceInterval: readonly [number, number];
  /** Null for the exact test, which has none. */
  readonly z: number | null;
  readonly pValue: number;
  readonly verdict: Verdict;
  readonly intervalA: readonly [number, number];
  readonly intervalB: readonly [number, number];
  readonly splitPValue: number;
}

/** Below this chance the split is taken to be broken, as the free checker of Lukas Vermeer does. */
const BROKEN_SPLIT = 0.01;
/** Expected counts from which the normal distribution is near enough (Cochran's rule). */
const ENOUGH = 5;

/**
 * Two variants of a page, an ad or a mail compared: two-sided test of the difference of their conversion
 * rates, Newcombe's interval of it, Wilson's of each rate, and first the check of the split.
 *
 * @throws {KpiError} when a group has no visitors, or more conversions than visitors
 */
export function abTest(a: Group, b: Group, { confidence, variance, split }: AbTestOptions): AbTest {
  checkGroup(a, "visitors_a", "conversions_a");
  checkGroup(b, "visitors_b", "conversions_b");
  const quantile = -normalQuantile((1 - confidence) / 2);
  const rateA = a.conversions / a.visitors;
  const rateB = b.conversions / b.visitors;
  const z = variance === "exact" ? null : zValue(a, b, variance);
  const pValue = z === null ? fisherExact(a, b) : 2 * normalCdf(-Math.abs(z));
  const splitP = splitPValue(a.visitors, b.visitors, split);
  return {
    rateA,
    rateB,
    lift: rateA === 0 ? null : rateB / rateA - 1,
    difference: rateB - rateA,
    differenceInterval: newcombeInterval(a, b, quantile),
    z,
    pValue,
    verdict: verdictOf(),
    intervalA: wilsonInterval(a.conversions, a.visitors, quantile),
    intervalB: wilsonInterval(b.conversions, b.visitors, quantile),
    splitPValue: splitP,
  };

  function verdictOf(): Verdict {
    if (splitP < BROKEN_SPLIT) return "uneven_split";
    if (variance !== "exact" && leastExpected(a, b) < ENOUGH) return "too_few";
    if (pValue >= 1 - confidence) return "undecided";
    return rateB > rateA ? "b_better" : "a_better";
  }
}

function checkGroup({ visitors, conversions }: Group, visitorsName: string, conversionsName: string): void {
  if (visitors === 0) throw new KpiError("must_not_be_zero", { argument: visitorsName });
  if (conversions > visitors) {
    throw new KpiError("more_than", {
      argument: conversionsName,
      other: visitorsName,
      got: conversions,
      most: visitors,
    });
  }
}

/** b against a; 0 when nobody, or everybody, converted in both. */
function zValue(a: Group, b: Group, variance: "pooled" | "unpooled"): number {
  const rateA = a.conversions / a.visitors;
  const rateB = b.conversions / b.visitors;
  if (rateA === rateB) return 0;
  const common = (a.conversions + b.conversions) / (a.visitors + b.visitors);
  const squared =
    variance === "pooled"
      ? common * (1 - common) * (1 / a.visitors + 1 / b.visitors)
      : (rateA * (1 - rateA)) / a.visitors + (rateB * (1 - rateB)) / b.visitors;
  // Nobody in one group and everybody in the other: unpooled, there is no spread to compare with.
  return (
    (rateB - rateA) / Math.sqrt(squared === 0 ? common * (1 - common) * (1 / a.visitors + 1 / b.visitors) : squared)
  );
}

function leastExpected(a: Group, b: Group): number {
  const common = (a.conversions + b.conversions) / (a.visitors + b.visitors);
  return Math.min(a.visitors, b.visitors) * Math.min(common, 1 - common);
}
