import { describe, expect, test } from "vitest";
import { type RunRule, runSignals } from "../../src/core/control/run-signals";
import { xmrLimits } from "../../src/core/control/xmr-limits";
import { logMeanShares } from "../../src/core/drivers/log-mean-shares";
import { abSampleSize } from "../../src/core/experiment/ab-sample-size";
import { abTest, type Variance } from "../../src/core/experiment/ab-test";
import { splitPValue } from "../../src/core/experiment/split-p-value";
import { wilsonInterval } from "../../src/core/experiment/wilson-interval";
import { normalQuantile } from "../../src/core/statistics/normal-quantile";

const compare = (a: readonly [number, number], b: readonly [number, number], variance: Variance) =>
  abTest(
    { visitors: a[1], conversions: a[0] },
    { visitors: b[1], conversions: b[0] },
    { confidence: 0.95, variance, split: 0.5 },
  );

test("F1 z-test of 5/83 and 12/99, pooled (statsmodels, docstring of proportions_ztest)", () => {
  const { z, pValue } = compare([12, 99], [5, 83], "pooled");
  expect(pValue).toBeCloseTo(0.159, 3);
  expect(z).toBeCloseTo(-1.4078, 4);
});

test("F4 144/1200 and 192/1200, pooled (rstudio-pubs 1420750; its prose has another z)", () => {
  const { z, pValue } = compare([192, 1200], [144, 1200], "pooled");
  expect(z).toBeCloseTo(-2.824, 3);
  expect(pValue).toBeCloseTo(0.0047, 4);
});

test("F5 10/200 and 20/300, unpooled (wizedu 551477, after Montgomery, Minitab)", () => {
  const { z, pValue } = compare([20, 300], [10, 200], "unpooled");
  expect(z).toBeCloseTo(-0.79, 2);
  expect(pValue).toBeCloseTo(0.429, 3);
  expect(compare([20, 300], [10, 200], "pooled").z).toBeCloseTo(-0.7688, 4);
});

test("F7 Wilson's interval of 18/20 (statsmodels' results, from R binom)", () => {
  const [low, high] = wilsonInterval(18, 20, normalQuantile(0.975));
  expect(low).toBeCloseTo(0.6989663547715128, 12);
  expect(high).toBeCloseTo(0.972133518786232, 12);
});

test("F18 550 in each group find .001 against .015 with a power of .7415600 (Stata, in statsmodels' tests)", () => {
  expect(abSampleSize(0.015, 0.001 / 0.015 - 1, 0.74155, 0.95)).toBe(550);
  expect(abSampleSize(0.015, 0.001 / 0.015 - 1, 0.7416, 0.95)).toBe(551);
});

test("F19 split of 502 and 498 (FAQ of lukasvermeer/srm)", () => {
  expect(splitPValue(502, 498, 0.5)).toBeCloseTo(0.8993431885613663, 12);
});

test("F22 split of 9463 and 7681 (FAQ of lukasvermeer/srm; R prints its floor of 2.2e-16)", () => {
  const result = compare([235, 9463], [193, 7681], "pooled");
  expect(result.splitPValue).toBeLessThan(2.2e-16);
  expect(result.splitPValue / 3.5e-42).toBeCloseTo(1, 1);
  expect(result.verdict).toBe("uneven_split");
  expect(result.rateA).toBeCloseTo(0.0248, 4);
  expect(result.rateB).toBeCloseTo(0.0251, 4);
  expect(result.lift).toBeCloseTo(0.0118, 4);
});

test("F29 additive decomposition, every one of 3 factors doubled, two rows of 37.5 to 300 (demo of PyLMDI)", () => {
  const row = logMeanShares([5, 3, 2.5], [10, 6, 5]);
  row.forEach((share) => expect(2 * share).toBeCloseTo(175, 9));
});

describe("F23 XmR chart of antifreeze viscosity (Wetherill & Brown 1991, in the documentation of qcc)", () => {
  const limits = xmrLimits(
    Object.freeze([
      2.23, 2.53, 2.62, 2.63, 2.58, 2.44, 2.49, 2.34, 2.95, 2.54, 2.6, 2.45, 2.17, 2.58, 2.57, 2.44, 2.38, 2.23, 2.23,
      2.54, 2.66, 2.84, 2.81, 2.39, 2.56, 2.7, 3.0, 2.81, 2.77, 2.89, 2.54, 2.98, 2.35, 2.53,
    ]),
  );

  test.each([
    ["centre", 2.569706, 6],
    ["sigma", 0.1794541, 7],
    ["lower", 2.031344, 6],
    ["upper", 3.108068, 6],
  ] as const)("%s is %d", (key, published, places) => expect(limits[key]).toBeCloseTo(published, places));
});

test.each([
  ["beyond_limits", [0, 3.2, -3.5, 2.9], [2, 3]],
  ["two_of_three", [0, 2.5, 1, 2.6, 0], [4]],
  ["four_of_five", [0, 1.2, 1.3, 0.2, 1.4, 1.5], [6]],
  ["eight_one_side", [-1, -1, -1, -1, -1, -1, -1, -1, 1], [8]],
] as [RunRule, number[], number[]][])("F25 Western Electric rule %s (test-rules.R of qcc)", (rule, sigmas, marked) => {
  expect(runSignals(sigmas, [rule]).flatMap((rules, i) => (rules.length > 0 ? [i + 1] : []))).toEqual(marked);
});
