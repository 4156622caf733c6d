import { describe, expect, test } from "vitest";
import { chanceBelow } from "../../../src/core/forecast/chance-below";
import { modelFamily } from "../../../src/core/forecast/model-family";
import { outlook } from "../../../src/core/forecast/outlook";
import { seeded } from "../orders/generated-orders";
import { studentChanceByArea } from "../statistics/student-chance-by-area";
import { kriged } from "./kriging";

const DRIFT = 0.2;
const SEASON_SPREADS = [1, 5, 25];

/** Every part of the outlook by kriging, with its weight. */
function byKriging(history: readonly (number | null)[], periods: number, season: number) {
  const values = history.filter((value): value is number => value !== null);
  const mean = values.every((value) => value > 0)
    ? Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length)
    : 0;
  const scales = mean > 0 ? [0, mean] : [0];
  const strengths = season > 0 ? SEASON_SPREADS.map((spread) => ({ length: season, spread })) : [null];
  const parts = modelFamily(values.length).flatMap((smoothing) =>
    strengths.flatMap((strength) =>
      scales.map((logUnit) => {
        const series = logUnit > 0 ? history.map((v) => (v === null ? null : logUnit * Math.log(v))) : history;
        return { logUnit, ...kriged(series, periods, smoothing, DRIFT, strength) };
      }),
    ),
  );
  const best = Math.max(...parts.map(({ evidence }) => evidence));
  const likely = parts.filter(({ evidence }) => Math.exp(evidence - best) > 1e-4);
  const total = likely.reduce((sum, { evidence }) => sum + Math.exp(evidence - best), 0);
  return likely.map((part) => ({ ...part, weight: Math.exp(part.evidence - best) / total }));
}

const random = seeded(21);
const wave = (length: number, season: number, noise: number): number[] =>
  Array.from({ length }, (_, t) => 50 + t + 12 * Math.sin((2 * Math.PI * t) / season) + noise * (random() - 0.5));

describe.each<[string, (number | null)[], number]>([
  ["three values", [5, 7, 6], 0],
  ["eight values with one missing", [120, 131, null, 128, 140, 139, 151, 149], 0],
  ["values around zero", [-3, 2, 0, 5, -1, 4, 1, -2, 3, 6, 2, 0, 4, 1], 0],
  ["two years of months", wave(24, 12, 9), 12],
  [
    "less than a year of weeks of 7 days, two missing",
    wave(20, 7, 4).map((v, t) => (t === 3 || t === 11 ? null : v)),
    7,
  ],
  ["forty values that grow", wave(40, 9, 30), 0],
])("%s", (_, history, season) => {
  const periods = 5;
  const expected = outlook(Object.freeze(history), periods, season);
  const truth = byKriging(history, periods, season);

  test("every part agrees with kriging to 1e-9", () => {
    expect(expected.parts).toHaveLength(truth.length);
    expected.parts.forEach((part, i) => {
      expect(part.logUnit).toBeCloseTo(truth[i]!.logUnit, 9);
      expect(part.weight).toBeCloseTo(truth[i]!.weight, 9);
      part.means.forEach((mean, h) => expect(mean / truth[i]!.means[h]!).toBeCloseTo(1, 9));
      part.scales.forEach((scale, h) => expect(scale / truth[i]!.scales[h]!).toBeCloseTo(1, 9));
    });
  });

  test("chances agree with kriging and the area under the density to 1e-9", () => {
    for (const limit of [1, 10, 60, 130]) {
      for (let h = 0; h < periods; h++) {
        const chance = truth.reduce((sum, { weight, logUnit, means, scales }) => {
          const seen = logUnit > 0 ? logUnit * Math.log(limit) : limit;
          return sum + weight * studentChanceByArea((seen - means[h]!) / scales[h]!, expected.degrees);
        }, 0);
        expect(chanceBelow(expected, h, limit)).toBeCloseTo(chance, 9);
      }
    }
  });
});

test("weights add up to 1", () => {
  const { parts } = outlook(wave(30, 12, 5), 1, 12);
  expect(parts.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12);
});

test.each([[[]], [[1]], [[1, 2]], [[1, null, 2, null]]])("%j is too short", (history) => {
  expect(() => outlook(history, 1, 0)).toThrow(
    expect.objectContaining({
      code: "too_few_values",
      details: { argument: "history", least: 3, got: expect.any(Number) },
    }),
  );
});
