import fc from "fast-check";
import { expect, test } from "vitest";
import { type GapFigures, type ParentGap, parentGap } from "../../../src/core/wizard/parent-gap";

const figures = (given: Partial<GapFigures>): GapFigures =>
  Object.freeze({
    direction: "higher",
    unit: "currency",
    baseline: null,
    actual: null,
    target: null,
    targetHigh: null,
    ...given,
  });

/** 1,000 now and 1,200 wanted: 200 are missing. */
const SALES = figures({ baseline: 900, actual: 1000, target: 1200 });
/** 80 now and 60 wanted: 20 too many. */
const COST = figures({ direction: "lower", actual: 80, target: 60 });
const RANGE = figures({ direction: "band", target: 30, targetHigh: 40 });
const GAIN_50 = figures({ baseline: 300, actual: 350, target: 400 });
const open = (at: number, goal: number, gap: number, closes: object, isBaseline = false): object => ({
  kind: "open",
  at,
  isBaseline,
  goal,
  gap,
  closes,
});

const CASES: readonly (readonly [string, Partial<GapFigures>, Partial<GapFigures>, object])[] = [
  ["higher: 50 of 200", SALES, GAIN_50, open(1000, 1200, 200, { share: 0.25 })],
  ["the baseline without an actual", { ...SALES, actual: null }, GAIN_50, open(900, 1200, 300, { share: 1 / 6 }, true)],
  ["an actual of 0 is one", { ...SALES, actual: 0 }, GAIN_50, open(0, 1200, 1200, { share: 1 / 24 })],
  ["own baseline without an actual", SALES, { ...GAIN_50, actual: null }, open(1000, 1200, 200, { share: 0.5 })],
  ["more than the gap", SALES, { ...GAIN_50, target: 750 }, open(1000, 1200, 200, { share: 2 })],
  ["lower: 5 of 20", COST, { direction: "lower", baseline: 25, target: 20 }, open(80, 60, 20, { share: 0.25 })],
  ["negative figures", { ...SALES, actual: -100, target: 0 }, GAIN_50, open(-100, 0, 100, { share: 0.5 })],
  ["below a range", { ...RANGE, actual: 20 }, { baseline: 1, target: 6 }, open(20, 30, 10, { share: 0.5 })],
  [
    "above a range",
    { ...RANGE, actual: 45 },
    { direction: "lower", baseline: 4, target: 3 },
    open(45, 40, 5, { share: 0.2 }),
  ],
  ["inside a range", { ...RANGE, actual: 40 }, GAIN_50, { kind: "met", at: 40, isBaseline: false }],
  [
    "a range without upper end",
    { ...RANGE, targetHigh: null, actual: 99 },
    GAIN_50,
    { kind: "met", at: 99, isBaseline: false },
  ],
  ["met, higher", { ...SALES, actual: 1200 }, GAIN_50, { kind: "met", at: 1200, isBaseline: false }],
  ["met, lower", { ...COST, actual: 59 }, GAIN_50, { kind: "met", at: 59, isBaseline: false }],
  [
    "met by the baseline",
    { ...SALES, actual: null, baseline: 1300 },
    GAIN_50,
    { kind: "met", at: 1300, isBaseline: true },
  ],
  ["other unit", SALES, { ...GAIN_50, unit: "count" }, open(1000, 1200, 200, { doubt: "other_unit" })],
  ["no unit", { ...SALES, unit: "" }, { ...GAIN_50, unit: "" }, open(1000, 1200, 200, { doubt: "other_unit" })],
  [
    "rates",
    { unit: "share", actual: 0.25, target: 0.5 },
    { unit: "share", baseline: 0.25, target: 0.5 },
    open(0.25, 0.5, 0.25, { doubt: "not_additive" }),
  ],
  ["a cost for sales", SALES, { ...GAIN_50, direction: "lower" }, open(1000, 1200, 200, { doubt: "other_direction" })],
  ["no figures of its own", SALES, { target: 5 }, open(1000, 1200, 200, { doubt: "no_own_figures" })],
  ["no target of its own", SALES, { actual: 5 }, open(1000, 1200, 200, { doubt: "no_own_figures" })],
  ["nothing gained", SALES, { ...GAIN_50, actual: 400 }, open(1000, 1200, 200, { doubt: "no_gain" })],
  ["no numbers", {}, GAIN_50, { kind: "unknown", why: "no_figures" }],
  ["no target", { actual: 5 }, GAIN_50, { kind: "unknown", why: "no_figures" }],
  ["nearest to zero", { ...SALES, direction: "zero" }, GAIN_50, { kind: "unknown", why: "no_direction" }],
  ["not scored", { ...SALES, direction: "none" }, GAIN_50, { kind: "unknown", why: "no_direction" }],
];

test.each(CASES)("%s", (_, parent, own, expected) => {
  expect(parentGap(figures(parent), figures(own))).toEqual(expected);
});

test("lower is better is higher is better with its signs turned", () => {
  const amount = fc.integer({ min: -1000, max: 1000 });
  const turned = (of: GapFigures): GapFigures =>
    figures({ ...of, direction: "lower", actual: -of.actual!, target: -of.target! });
  const essence = (found: ParentGap): unknown =>
    found.kind === "open" ? { gap: found.gap, closes: found.closes } : found.kind;
  fc.assert(
    fc.property(amount, amount, amount, amount, (at, goal, from, to) => {
      const parent = figures({ actual: at, target: goal });
      const own = figures({ actual: from, target: to });
      expect(essence(parentGap(turned(parent), turned(own)))).toEqual(essence(parentGap(parent, own)));
    }),
    { seed: 6 },
  );
});
