import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type FunnelStage, funnel } from "../../../src/core/funnel/funnel";

const stagesOf = (...counts: (number | null)[]): readonly FunnelStage[] =>
  Object.freeze(counts.map((users, i) => Object.freeze({ label: `stage ${i + 1}`, users })));

// By hand: a shop's month. 10,000 visitors, 4,000 look at a product, 600 fill a cart, 300 order, 240 pay.
const SHOP = stagesOf(10000, 4000, 600, 300, 240);

describe("rates", () => {
  test("each step and the whole", () => {
    const steps = funnel(SHOP);
    expect(steps.map((step) => step.stepRate)).toEqual([null, 0.4, 0.15, 0.5, 0.8]);
    expect(steps.map((step) => step.overallRate)).toEqual([1, 0.4, 0.06, 0.03, 0.024]);
    expect(steps.map((step) => step.lost)).toEqual([null, 6000, 3400, 300, 60]);
  });

  test("without benchmarks the bottleneck is the lowest rate and nothing has a cost", () => {
    const steps = funnel(SHOP);
    expect(steps.map((step) => step.finding)).toEqual([null, null, "bottleneck", null, null]);
    expect(steps.every((step) => step.missed === null && step.missedValue === null)).toBe(true);
  });

  test("the product of the step rates is the overall rate", () => {
    const counts = fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(counts, (values) => {
        const steps = funnel(stagesOf(...values));
        const product = steps.slice(1).reduce((all, step) => all * step.stepRate!, 1);
        expect(product / steps[steps.length - 1]!.overallRate!).toBeCloseTo(1, 12);
      }),
      { seed: 11 },
    );
  });
});

describe("with benchmarks", () => {
  // Costs by hand: 240 × (50/40 − 1) = 60; 240 × (18/15 − 1) = 48; payment 240 × (96/80 − 1) = 48.
  const steps = funnel(SHOP, Object.freeze([null, 0.5, 0.18, 0.45, 0.96]), 250);

  test("a step costs the final orders that its benchmark alone would add, also in money", () => {
    expect(steps.map((step) => step.missed && Math.round(step.missed * 1e9) / 1e9)).toEqual([null, 60, 48, 0, 48]);
    expect(steps[1]!.missedValue).toBeCloseTo(15000, 9);
    expect(steps[0]!.missedValue).toBeNull();
  });

  test("the bottleneck is the dearest step, not the lowest rate", () => {
    expect(steps.map((step) => step.finding)).toEqual([null, "bottleneck", "below_benchmark", null, "below_benchmark"]);
  });

  test("one benchmark for each step means the same as one for each stage", () => {
    expect(funnel(SHOP, [0.5, 0.18, 0.45, 0.96], 250)).toEqual(steps);
  });

  test("a step without a benchmark has no cost and cannot be the bottleneck", () => {
    const partly = funnel(SHOP, [null, null, null, null, 0.9]);
    expect(partly.map((step) => step.finding)).toEqual([null, null, null, null, "bottleneck"]);
    expect(partly[2]!.missed).toBeNull();
  });

  test("the first stage's benchmark is not used", () => {
    expect(funnel(SHOP, [1, 0.5, 0.18, 0.45, 0.96])[0]!.benchmark).toBeNull();
  });

  test("all benchmarks reached: no bottleneck, nothing missed", () => {
    const good = funnel(SHOP, [0.4, 0.15, 0.5, 0.8]);
    expect(good.map((step) => step.finding)).toEqual([null, null, null, null, null]);
    expect(good.slice(1).map((step) => step.missed)).toEqual([0, 0, 0, 0]);
  });

  test("the cost is the gain found by putting the step at its benchmark", () => {
    const rate = fc.double({ min: 0.01, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(rate, rate), { minLength: 1, maxLength: 6 }), (pairs) => {
        const counts = [1000];
        for (const [r] of pairs) counts.push(counts[counts.length - 1]! * r);
        const found = funnel(
          stagesOf(...counts),
          pairs.map(([, b]) => b),
        );
        pairs.forEach(([r, b], i) => {
          const better = pairs.reduce((users, [own], j) => users * (i === j ? b : own), 1000);
          if (b > r * (1 + 1e-9)) expect(found[i + 1]!.missed).toBeCloseTo(better - counts[counts.length - 1]!, 8);
        });
        const dearest = Math.max(...found.map((step) => step.missed ?? 0));
        const chosen = found.find((step) => step.finding === "bottleneck");
        expect(chosen?.missed ?? 0).toBeCloseTo(dearest, 8);
      }),
      { seed: 12 },
    );
  });
});

describe("edges", () => {
  test("a count that rises is flagged, and is no bottleneck", () => {
    const steps = funnel(stagesOf(100, 120, 60));
    expect(steps.map((step) => step.finding)).toEqual([null, "rises", "bottleneck"]);
    expect(steps[1]!.stepRate).toBe(1.2);
    expect(steps[1]!.lost).toBe(-20);
  });

  test("a step that nobody passes costs what its benchmark and those after it would bring", () => {
    const steps = funnel(stagesOf(1000, 0, 0), [0.5, 0.2], 10);
    expect(steps.map((step) => step.missed)).toEqual([null, 100, null]);
    expect(steps[1]!.finding).toBe("bottleneck");
    expect(steps[2]!.stepRate).toBeNull();
    expect(funnel(stagesOf(1000, 0, 0), [0.5, null])[1]).toMatchObject({ missed: null, finding: "bottleneck" });
    expect(funnel(stagesOf(1000, 0, 0))[1]).toMatchObject({ finding: "bottleneck" });
    expect(funnel(stagesOf(100, 50, 0), [0.6, 0.2]).map((step) => step.missed)).toEqual([null, 0, 10]);
  });

  test("a stage that is not reported leaves its step and the next unknown", () => {
    const steps = funnel(stagesOf(1000, null, 100, 50), [0.5, 0.5, 0.6]);
    expect(steps.map((step) => step.stepRate)).toEqual([null, null, null, 0.5]);
    expect(steps.map((step) => step.overallRate)).toEqual([1, null, 0.1, 0.05]);
    expect(steps.map((step) => step.finding)).toEqual([null, null, null, "bottleneck"]);
  });

  test("the last stage not reported yet: the bottleneck is known, its cost is not", () => {
    const steps = funnel(stagesOf(1000, 200, null), [0.5, 0.5]);
    expect(steps[1]).toMatchObject({ finding: "bottleneck", missed: null });
  });

  test("nobody at all", () => {
    expect(funnel(stagesOf(0, 0)).map((step) => step.overallRate)).toEqual([null, null]);
    expect(funnel(stagesOf(7))).toHaveLength(1);
    expect(funnel(stagesOf(10, 10, 10)).map((step) => step.finding)).toEqual([null, null, null]);
  });

  test.each([
    [[], [], "must_not_be_empty"],
    [[5, -1], [], "must_be_at_least"],
    [[5, 1], [1, 1, 1], "lengths_differ"],
    [[5, 4, 1], [0.5], "lengths_differ"],
  ])("refuses %j with benchmarks %j", (counts, benchmarks, code) => {
    expect(() => funnel(stagesOf(...counts), benchmarks)).toThrow(code);
  });
});
