import fc from "fast-check";
import { expect, test } from "vitest";
import { weightsAround } from "../../../src/core/weights/weights-around";

test.each([
  [[0.3, 0.2, 0.3], [false, false, false], 1, [0.375, 0.25, 0.375]],
  [[0.25, 0.2, 0.3], [true, false, false], 1, [0.25, 0.3, 0.45]],
  [[25, 20, 30], [true, false, false], 100, [25, 30, 45]],
  [[0.5, null, 0.2], [true, false, false], 1, [0.5, null, 0.5]],
  [[1, 0.2], [true, false], 1, null],
  [[0.5, 0], [true, false], 1, null],
  [[0.5, 0.2], [true, true], 1, null],
  [[], [], 1, null],
])("%j with %j fixed of %d: %j", (weights, fixed, whole, expected) =>
  expect(weightsAround(Object.freeze(weights), fixed, whole)).toEqual(expected),
);

test("the whole is whole and what is fixed stays", () => {
  const rows = fc.array(fc.record({ weight: fc.integer({ min: 1, max: 500 }), isFixed: fc.boolean() }), {
    minLength: 2,
    maxLength: 12,
  });
  fc.assert(
    fc.property(rows, (given) => {
      const weights = given.map(({ weight }) => weight / 10_000);
      const fixed = given.map(({ isFixed }) => isFixed);
      const result = weightsAround(weights, fixed, 1);
      if (fixed.every(Boolean)) {
        expect(result).toBeNull();
        return;
      }
      expect(result!.reduce<number>((sum, weight) => sum + weight!, 0)).toBeCloseTo(1, 9);
      result!.forEach((weight, i) => fixed[i] && expect(weight).toBe(weights[i]));
    }),
    { seed: 20261121, numRuns: 200 },
  );
});
