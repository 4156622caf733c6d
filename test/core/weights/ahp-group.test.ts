import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ahpGroup } from "../../../src/core/weights/ahp-group";
import { JUDGEMENT_SCALE } from "../../../src/core/weights/ahp-hints";

const SEED = { seed: 20261121, numRuns: 60 };

describe("groups", () => {
  /** One criterion 9 times all others. */
  const extreme = (n: number, best: number): number[][] =>
    Array.from({ length: n }, (_, i) =>
      Array.from({ length: n }, (_, j) => (i === j ? 1 : i === best ? 9 : j === best ? 1 / 9 : 1)),
    );

  test.each([
    [2, 4],
    [3, 3],
    [4, 7],
  ])("%i experts who each pick another extreme of %i items agree by 0 %", (experts, n) => {
    const matrices = Array.from({ length: experts }, (_, k) => extreme(n, k));
    expect(ahpGroup(matrices).consensus).toBeCloseTo(0, 12);
    expect(
      ahpGroup(
        matrices,
        matrices.map((_, k) => k + 1),
      ).consensus,
    ).toBeCloseTo(0, 12);
  });

  test("experts who say the same agree by 100 %, whatever they say, and disagree on no pair", () => {
    const group = ahpGroup([extreme(4, 2), extreme(4, 2), extreme(4, 2)]);
    expect(group.consensus).toBeCloseTo(1, 12);
    expect(group.mostDisagreed).toBeNull();
    expect(group.weights[2]).toBeCloseTo(9 / 12, 12);
  });

  test("geometric means by hand: 2 and 8 give 4; weighted 3 to 1, 2^0.75 · 8^0.25 = 2.828427", () => {
    const two = [
      [1, 2],
      [null, 1],
    ];
    const eight = [
      [1, 8],
      [null, 1],
    ];
    expect(ahpGroup([two, eight]).matrix[0]![1]).toBeCloseTo(4, 12);
    expect(ahpGroup([two, eight], [3, 1]).matrix[0]![1]).toBeCloseTo(2.8284271247, 9);
    expect(ahpGroup([two, eight]).weights).toEqual([expect.closeTo(0.8, 12), expect.closeTo(0.2, 12)]);
  });

  test("the pair with the widest spread is named with its lowest and highest judgement", () => {
    const first = [
      [1, 2, 3],
      [null, 1, 1 / 5],
      [null, null, 1],
    ];
    const second = [
      [1, 3, 3],
      [null, 1, 5],
      [null, null, 1],
    ];
    expect(ahpGroup([first, second]).mostDisagreed).toEqual({
      row: 1,
      column: 2,
      lowest: expect.closeTo(1 / 5, 12),
      highest: expect.closeTo(5, 12),
    });
  });

  test("the merged judgement is the least squares one in logarithms (brute force)", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...JUDGEMENT_SCALE), fc.integer({ min: 1, max: 9 })), {
          minLength: 2,
          maxLength: 6,
        }),
        (experts) => {
          const merged = ahpGroup(
            experts.map(([value]) => [
              [1, value],
              [null, 1],
            ]),
            experts.map(([, weight]) => weight),
          ).matrix[0]![1]!;
          const loss = (log: number): number =>
            experts.reduce((sum, [value, weight]) => sum + weight * (Math.log(value) - log) ** 2, 0);
          let best = -3;
          for (let log = -3; log <= 3; log += 0.0005) if (loss(log) < loss(best)) best = log;
          expect(Math.log(merged)).toBeCloseTo(best, 3);
        },
      ),
      { ...SEED, numRuns: 20 },
    );
  });

  test("an expert with weight 0 changes nothing", () => {
    const given = [extreme(3, 0), extreme(3, 1)];
    const { matrix, consensus } = ahpGroup([...given, extreme(3, 2)], [1, 1, 0]);
    expect(matrix).toEqual(ahpGroup(given).matrix);
    expect(consensus).toBeCloseTo(ahpGroup(given).consensus, 12);
  });

  test("weights that do not fit are refused", () => {
    expect(() => ahpGroup([extreme(3, 0)], [1, 2])).toThrow(/lengths_differ.*expert_weights/);
    expect(() => ahpGroup([extreme(3, 0)], [-1])).toThrow(/must_be_at_least/);
    expect(() => ahpGroup([extreme(3, 0)], [0])).toThrow(/all_zero/);
  });
});
