import fc from "fast-check";
import jstat from "jstat";
import { expect, test } from "vitest";
import { fisherExact } from "../../../src/core/experiment/fisher-exact";

const p = (a: number, na: number, b: number, nb: number): number =>
  fisherExact({ visitors: na, conversions: a }, { visitors: nb, conversions: b });

// Python: scipy.stats.fisher_exact([[a, na - a], [b, nb - b]]).pvalue; the first is R's fisher.test(TeaTasting).
test.each([
  [3, 4, 1, 4, 0.48571428571428565],
  [1, 10, 11, 14, 0.0027594561852200836],
  [0, 10, 5, 10, 0.032507739938080496],
  [144, 1200, 192, 1200, 0.005634880552935911],
  [5, 83, 12, 99, 0.20410342329154865],
  [0, 5, 0, 5, 1],
  [8, 10, 1, 6, 0.034965034965034975],
])("%d of %d against %d of %d: p = %d", (a, na, b, nb, expected) => {
  expect(p(a, na, b, nb)).toBeCloseTo(expected, 12);
});

test("adds up the tables that are no likelier, as jstat's hypergeometric distribution has them", () => {
  const size = fc.integer({ min: 1, max: 60 });
  const group = size.chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
  fc.assert(
    fc.property(group, group, ([a, na], [b, nb]) => {
      const chance = (k: number): number => jstat.hypgeom.pdf(k, na + nb, a + b, na);
      let sum = 0;
      for (let k = Math.max(0, a + b - nb); k <= Math.min(na, a + b); k += 1) {
        if (chance(k) <= chance(a) * (1 + 1e-7)) sum += chance(k);
      }
      expect(p(a, na, b, nb)).toBeCloseTo(sum, 9);
      expect(p(b, nb, a, na)).toBeCloseTo(p(a, na, b, nb), 12);
    }),
    { seed: 53, numRuns: 300 },
  );
});

test("millions of visitors, and an outcome beyond the smallest double", () => {
  expect(p(50_000, 1_000_000, 50_400, 1_000_000)).toBeCloseTo(0.19632864781563558, 9);
  expect(p(0, 1_000_000, 500_000, 1_000_000)).toBe(0);
});
