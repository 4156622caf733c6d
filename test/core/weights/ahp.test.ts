import fc from "fast-check";
import { EigenvalueDecomposition, Matrix } from "ml-matrix";
import { describe, expect, test } from "vitest";
import { ahpConsistency } from "../../../src/core/weights/ahp-consistency";
import { ahpHints, JUDGEMENT_SCALE } from "../../../src/core/weights/ahp-hints";
import { ahpWeights } from "../../../src/core/weights/ahp-weights";
import { completedMatrix } from "../../../src/core/weights/completed-matrix";
import { principalEigenvector } from "../../../src/core/weights/principal-eigenvector";
import { reciprocalMatrix } from "../../../src/core/weights/reciprocal-matrix";

const SEED = { seed: 20261121, numRuns: 60 };

/** Random judgements on the 1–9 scale, upper triangle. */
const judgementsOf = (n: number) =>
  fc
    .array(fc.constantFrom(...JUDGEMENT_SCALE), { minLength: (n * (n - 1)) / 2, maxLength: (n * (n - 1)) / 2 })
    .map((values) => {
      const left = [...values];
      return Array.from({ length: n }, (_, i) => Array.from({ length: n }, (_, j) => (j > i ? left.shift()! : null)));
    });
const anyJudgements = fc.integer({ min: 2, max: 15 }).chain(judgementsOf);

/** The Perron pair by ml-matrix's general eigenvalue solver. */
function independent(matrix: number[][]): { weights: number[]; lambdaMax: number } {
  const solved = new EigenvalueDecomposition(new Matrix(matrix));
  const values = solved.realEigenvalues;
  const best = values.indexOf(Math.max(...values));
  const vector = solved.eigenvectorMatrix.getColumn(best);
  const total = vector.reduce((sum, value) => sum + value, 0);
  return { weights: vector.map((value) => value / total), lambdaMax: values[best]! };
}

describe("weights", () => {
  test("agree with an independent eigenvalue solver for n = 2 … 15", () => {
    fc.assert(
      fc.property(anyJudgements, (judgements) => {
        const matrix = completedMatrix(judgements);
        const expected = independent(matrix);
        const { weights, lambdaMax } = principalEigenvector(matrix);
        expect(Math.abs(lambdaMax - expected.lambdaMax)).toBeLessThan(1e-9);
        weights.forEach((weight, i) => expect(Math.abs(weight - expected.weights[i]!)).toBeLessThan(1e-9));
      }),
      { ...SEED, numRuns: 300 },
    );
  });

  test("left eigenvector is that of the transpose", () => {
    const matrix = completedMatrix([
      [null, 9, 1 / 9],
      [null, null, 9],
      [null, null, null],
    ]);
    const transposed = matrix.map((_, i) => matrix.map((row) => row[i]!));
    const { left } = principalEigenvector(matrix);
    independent(transposed).weights.forEach((value, i) => expect(left[i]).toBeCloseTo(value, 12));
  });

  test("permute with the items and add up to 1", () => {
    fc.assert(
      fc.property(anyJudgements, fc.nat(), fc.constantFrom("eigenvector", "geometric"), (judgements, turn, method) => {
        const full = completedMatrix(judgements);
        const order = full.map((_, i) => (i + turn) % full.length);
        const turned = order.map((i) => order.map((j) => full[i]![j]!));
        const before = ahpWeights(full, method as "geometric");
        const after = ahpWeights(turned, method as "geometric");
        after.forEach((weight, k) => expect(weight).toBeCloseTo(before[order[k]!]!, 11));
        expect(after.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
      }),
      SEED,
    );
  });

  test("geometric means are the eigenvector for n ≤ 3", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 3 }).chain(judgementsOf), (judgements) => {
        const geometric = ahpWeights(judgements, "geometric");
        ahpWeights(judgements).forEach((weight, i) => expect(weight).toBeCloseTo(geometric[i]!, 10));
      }),
      SEED,
    );
  });

  test("follow the ratios of a consistent matrix exactly", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0.05, max: 20, noNaN: true }), { minLength: 2, maxLength: 15 }),
        (sizes) => {
          const matrix = sizes
            .map((a) => sizes.map((b) => a / b))
            .map((row, i) => row.map((v, j) => (i === j ? 1 : v)));
          const total = sizes.reduce((sum, size) => sum + size, 0);
          ahpWeights(matrix).forEach((weight, i) => expect(weight).toBeCloseTo(sizes[i]! / total, 12));
          expect(ahpConsistency(matrix).consistencyRatio).toBeCloseTo(0, 10);
        },
      ),
      SEED,
    );
  });
});

describe("consistency", () => {
  test("two items are always consistent", () => {
    expect(
      ahpConsistency([
        [1, 9],
        [1 / 9, 1],
      ]),
    ).toEqual({
      lambdaMax: expect.closeTo(2, 12),
      consistencyIndex: expect.closeTo(0, 12),
      randomIndex: 0,
      consistencyRatio: 0,
      limit: 0.1,
      isConsistent: true,
    });
  });

  test.each([
    [3, 0.05],
    [4, 0.08],
    [5, 0.1],
    [15, 0.1],
  ])("the limit for n = %i is %d", (n, limit) => {
    const even = Array.from({ length: n }, () => new Array<number>(n).fill(1));
    expect(ahpConsistency(even).limit).toBe(limit);
  });
});

describe("completion", () => {
  test("finds the least λmax that brute force finds, one value missing", () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 5 }).chain(judgementsOf), fc.nat(), (judgements, pick) => {
        const n = judgements.length;
        const i = pick % (n - 1);
        const j = i + 1 + (Math.floor(pick / n) % (n - 1 - i));
        const open = judgements.map((row) => [...row]);
        open[i]![j] = null;
        const lambdaWith = (log: number): number => {
          const tried = open.map((row) => [...row]);
          tried[i]![j] = Math.exp(log);
          return independent(completedMatrix(tried)).lambdaMax;
        };
        // Golden-section search in the logarithm, from far beyond the scale on both sides.
        let [low, high] = [-9, 9];
        const golden = (Math.sqrt(5) - 1) / 2;
        while (high - low > 1e-7) {
          const [a, b] = [high - golden * (high - low), low + golden * (high - low)];
          if (lambdaWith(a) < lambdaWith(b)) high = b;
          else low = a;
        }
        const completed = completedMatrix(open);
        expect(Math.log(completed[i]![j]!)).toBeCloseTo((low + high) / 2, 5);
        expect(independent(completed).lambdaMax).toBeLessThanOrEqual(lambdaWith((low + high) / 2) + 1e-10);
      }),
      { ...SEED, numRuns: 40 },
    );
  });

  test("no small change of several missing values lowers λmax", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 4, max: 15 }).chain(judgementsOf),
        fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
        (judgements, chance) => {
          const open = judgements.map((row, i) =>
            // A chain of neighbours keeps all items linked; of the rest two thirds are taken out.
            row.map((value, j) => (j > i + 1 && chance.next().value < 0.67 ? null : value)),
          );
          const completed = completedMatrix(open);
          const least = principalEigenvector(completed).lambdaMax;
          for (let trial = 0; trial < 10; trial += 1) {
            const moved = completed.map((row) => [...row]);
            open.forEach((row, i) =>
              row.forEach((value, j) => {
                if (j <= i || value !== null) return;
                moved[i]![j]! *= Math.exp((chance.next().value - 0.5) * 0.02);
                moved[j]![i] = 1 / moved[i]![j]!;
              }),
            );
            expect(principalEigenvector(moved).lambdaMax).toBeGreaterThanOrEqual(least - 1e-11);
          }
        },
      ),
      SEED,
    );
  });

  test("a chain of judgements is completed without any contradiction", () => {
    const chain = [
      [null, 2, null, null],
      [null, null, 3, null],
      [null, null, null, 1 / 2],
      [null, null, null, null],
    ];
    const completed = completedMatrix(chain);
    expect(completed[0]).toEqual([1, 2, expect.closeTo(6, 9), expect.closeTo(3, 9)]);
    expect(ahpConsistency(completed).consistencyRatio).toBeCloseTo(0, 12);
  });

  test("judgements that do not link all items are refused, naming the first one apart", () => {
    const apart = [
      [null, 2, null],
      [null, null, null],
      [null, null, null],
    ];
    expect(() => completedMatrix(apart)).toThrow(/judgements_not_connected.*"item":3/);
  });
});

describe("reading judgements", () => {
  test("either triangle is enough, and 0.33 may stand opposite 3", () => {
    expect(
      reciprocalMatrix([
        [null, null],
        [4, null],
      ]),
    ).toEqual([
      [1, 1 / 4],
      [4, 1],
    ]);
    expect(
      reciprocalMatrix([
        [1, 3],
        [0.33, 1],
      ]),
    ).toEqual([
      [1, 3],
      [1 / 3, 1],
    ]);
  });

  test.each([
    [
      "triangles that disagree",
      [
        [1, 3],
        [0.5, 1],
      ],
      /judgements_contradict.*"row":1,"column":2/,
    ],
    [
      "just beyond the tolerance",
      [
        [1, 3],
        [0.3266, 1],
      ],
      /judgements_contradict/,
    ],
    [
      "a diagonal other than 1",
      [
        [2, 3],
        [null, 1],
      ],
      /not_one_on_diagonal.*"row":1/,
    ],
    [
      "zero",
      [
        [1, 0],
        [null, 1],
      ],
      /must_be_above.*"row":1/,
    ],
    [
      "a negative",
      [
        [1, null],
        [-3, 1],
      ],
      /must_be_above.*"row":2/,
    ],
    ["one item", [[1]], /wrong_matrix_size/],
    ["sixteen items", Array.from({ length: 16 }, () => new Array(16).fill(1)), /wrong_matrix_size/],
    [
      "a rectangle",
      [
        [1, 2, 3],
        [1, 2, 3],
      ],
      /not_square/,
    ],
  ])("%s", (_, judgements, message) => {
    expect(() => reciprocalMatrix(judgements)).toThrow(message);
  });
});

describe("hints", () => {
  test("the first gains as much as any change of one judgement on the scale can", () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 6 }).chain(judgementsOf), (judgements) => {
        const matrix = completedMatrix(judgements);
        let least = ahpConsistency(matrix).consistencyRatio;
        for (let i = 0; i < matrix.length; i += 1) {
          for (let j = i + 1; j < matrix.length; j += 1) {
            for (const value of JUDGEMENT_SCALE) {
              const tried = judgements.map((row) => [...row]);
              tried[i]![j] = value;
              least = Math.min(least, ahpConsistency(completedMatrix(tried)).consistencyRatio);
            }
          }
        }
        const [first] = ahpHints(judgements);
        expect(first?.ratioAfter ?? ahpConsistency(matrix).consistencyRatio).toBeCloseTo(least, 9);
      }),
      { ...SEED, numRuns: 25 },
    );
  });

  test("following a hint gives the ratio it promised, also with judgements missing", () => {
    const judgements = [
      [null, 3, 1 / 5, null],
      [null, null, 7, 2],
      [null, null, null, 1 / 3],
      [null, null, null, null],
    ];
    const [hint] = ahpHints(judgements);
    const followed = judgements.map((row) => [...row]);
    followed[hint!.row]![hint!.column] = hint!.suggestion;
    expect(ahpConsistency(completedMatrix(followed)).consistencyRatio).toBeCloseTo(hint!.ratioAfter, 10);
    expect(hint!.ratioAfter).toBeLessThan(ahpConsistency(completedMatrix(judgements)).consistencyRatio);
  });

  test("nothing to say of consistent judgements, of two items, or of a lone link", () => {
    expect(
      ahpHints([
        [1, 2, 6],
        [null, 1, 3],
        [null, null, 1],
      ]),
    ).toEqual([]);
    expect(
      ahpHints([
        [1, 9],
        [null, 1],
      ]),
    ).toEqual([]);
    expect(
      ahpHints([
        [1, 9, null],
        [null, 1, 2],
        [null, null, 1],
      ]),
    ).toEqual([]);
  });
});
