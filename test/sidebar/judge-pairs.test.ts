import { expect, test } from "vitest";
import { answerOf, judged, judgementOf, matrixOf, pairsOf } from "../../src/sidebar/judge-pairs";

test("pairs are asked in reading order", () => {
  expect(pairsOf(4)).toEqual([
    [0, 1],
    [0, 2],
    [0, 3],
    [1, 2],
    [1, 3],
    [2, 3],
  ]);
});

test("the middle is 1, the ends are 9 and a ninth, and every place leads back to itself", () => {
  expect([-8, 0, 8].map(judgementOf)).toEqual([9, 1, 1 / 9]);
  for (let place = -8; place <= 8; place += 1) expect(answerOf(judgementOf(place)) + 0).toBe(place);
});

test("answers fill the upper half; what is not answered stays open", () => {
  expect(matrixOf([-2, null, 1], 3)).toEqual([
    [1, 3, null],
    [null, 1, 0.5],
    [null, null, 1],
  ]);
});

test("weights follow once all criteria are linked", () => {
  expect(judged([[-1, null, null]], 0, 3)).toBeNull();
  // 2 and 2 in a chain: 4 : 2 : 1.
  const result = judged([[-1, null, -1]], 0, 3)!;
  expect(result.group.weights.map((weight) => weight.toFixed(6))).toEqual(["0.571429", "0.285714", "0.142857"]);
  expect(result.own!.consistency.isConsistent).toBe(true);
});

test("an expert who has not answered does not count; one who answers in part is completed by the others", () => {
  const alone = judged(
    [
      [-1, -3, -1],
      [null, null, null],
    ],
    0,
    3,
  )!;
  expect(alone.group.expertWeights).toHaveLength(1);
  expect(
    judged(
      [
        [-1, -3, -1],
        [null, null, null],
      ],
      1,
      3,
    )!.own,
  ).toBeNull();
});
