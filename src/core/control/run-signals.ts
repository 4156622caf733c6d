/** A pattern that routine variation seldom makes. A rule marks the point that completes it. */
export type RunRule =
  | "beyond_limits"
  | "two_of_three"
  | "three_of_four"
  | "four_of_five"
  | "eight_one_side"
  | "nine_one_side"
  | "six_trend"
  | "fourteen_alternate"
  | "fifteen_near"
  | "eight_far"
  | "wide_step";

export type RuleSet = "western_electric" | "nelson" | "wheeler" | "limits";

/**
 * Which rules go together: the Western Electric handbook (1956, p. 25), Nelson (1984, Journal of Quality
 * Technology 16, 238), and Wheeler's for XmR charts (Understanding Variation, 1993).
 */
export const RULE_SETS: Readonly<Record<RuleSet, readonly RunRule[]>> = {
  western_electric: ["beyond_limits", "two_of_three", "four_of_five", "eight_one_side"],
  nelson: [
    "beyond_limits",
    "nine_one_side",
    "six_trend",
    "fourteen_alternate",
    "two_of_three",
    "four_of_five",
    "fifteen_near",
    "eight_far",
  ],
  wheeler: ["beyond_limits", "wide_step", "three_of_four", "eight_one_side"],
  limits: ["beyond_limits"],
};

/** For rules of one side: so many of the last so many points are further out than so many sigmas. */
const ONE_SIDE: Readonly<Partial<Record<RunRule, readonly [need: number, of: number, sigmas: number]>>> = {
  beyond_limits: [1, 1, 3],
  two_of_three: [2, 3, 2],
  three_of_four: [3, 4, 1.5],
  four_of_five: [4, 5, 1],
  eight_one_side: [8, 8, 0],
  nine_one_side: [9, 9, 0],
};
/** The upper limit of ranges, D4 × d2 sigmas. */
const WIDE_STEP = 3.267 * 1.128;

/**
 * Which of the rules each point completes.
 *
 * @param sigmas distance of each point from the centre line in sigmas, in order of time
 */
export function runSignals(sigmas: readonly number[], rules: readonly RunRule[]): RunRule[][] {
  return sigmas.map((_, i) => rules.filter((rule) => completes(sigmas, i, rule)));
}

function completes(sigmas: readonly number[], i: number, rule: RunRule): boolean {
  const oneSide = ONE_SIDE[rule];
  if (oneSide) {
    const [need, of, distance] = oneSide;
    const side = Math.sign(sigmas[i]!);
    const isOut = (value: number): boolean => value * side > distance;
    return isOut(sigmas[i]!) && lastOf(sigmas, i, of).filter(isOut).length >= need;
  }
  const every = (length: number, holds: (value: number, k: number, run: readonly number[]) => boolean): boolean =>
    i + 1 >= length && lastOf(sigmas, i, length).every(holds);
  const step = (k: number, run: readonly number[]): number => Math.sign(run[k]! - run[k - 1]!);
  switch (rule) {
    case "six_trend":
      return every(6, (_, k, run) => k === 0 || (step(k, run) !== 0 && step(k, run) === step(1, run)));
    case "fourteen_alternate":
      return every(
        14,
        (_, k, run) => k === 0 || (step(k, run) !== 0 && (k === 1 || step(k, run) === -step(k - 1, run))),
      );
    case "fifteen_near":
      return every(15, (value) => Math.abs(value) < 1);
    case "eight_far":
      return every(8, (value) => Math.abs(value) > 1);
    default:
      return i > 0 && Math.abs(sigmas[i]! - sigmas[i - 1]!) > WIDE_STEP;
  }
}

const lastOf = (values: readonly number[], end: number, length: number): readonly number[] =>
  values.slice(Math.max(0, end + 1 - length), end + 1);
