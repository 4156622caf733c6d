import { describe, expect, test } from "vitest";
import { ahpConsistency } from "../../src/core/weights/ahp-consistency";
import { ahpHints } from "../../src/core/weights/ahp-hints";
import { ahpWeights } from "../../src/core/weights/ahp-weights";
import { completedMatrix } from "../../src/core/weights/completed-matrix";
import { hierarchyWeights } from "../../src/core/weights/hierarchy-weights";
import { normalizedWeights } from "../../src/core/weights/normalized-weights";
import type { RandomIndex } from "../../src/core/weights/random-index";

/** The upper triangle, row by row, as a matrix with blanks below. */
function upper(n: number, values: readonly number[]): (number | null)[][] {
  const left = [...values];
  return Array.from({ length: n }, (_, i) => Array.from({ length: n }, (_, j) => (j > i ? left.shift()! : null)));
}

/** The published digits, rounded half up at that many places. */
const rounded = (values: readonly number[], places: number): number[] =>
  values.map((value) => Math.round(value * 10 ** places) / 10 ** places);

const ratio = (judgements: (number | null)[][], table?: RandomIndex): number =>
  ahpConsistency(completedMatrix(judgements), table).consistencyRatio;

const DRINKS = upper(7, [
  9,
  5,
  2,
  1,
  1,
  1 / 2,
  1 / 3,
  1 / 9,
  1 / 9,
  1 / 9,
  1 / 9,
  1 / 3,
  1 / 4,
  1 / 3,
  1 / 9,
  1 / 2,
  1,
  1 / 3,
  2,
  1 / 2,
  1 / 3,
]);

describe("AHPy README and tests, after Saaty 2008", () => {
  test("C1 drinks", () => {
    expect(rounded(ahpWeights(DRINKS), 3)).toEqual([0.177, 0.019, 0.042, 0.116, 0.19, 0.129, 0.327]);
    expect(ratio(DRINKS)).toBeCloseTo(0.022, 3);
  });

  test("C2 drinks with the Donegan-Dodd index", () => {
    expect(rounded(ahpWeights(DRINKS), 4)).toEqual([0.1775, 0.0191, 0.0418, 0.1164, 0.1896, 0.1288, 0.3268]);
    expect(ratio(DRINKS, "donegan-dodd")).toBeCloseTo(0.0235, 4);
  });

  const criteria = upper(4, [4, 3, 7, 1 / 3, 3, 5]);
  const experience = upper(3, [1 / 4, 4, 9]);
  const education = upper(3, [3, 1 / 5, 1 / 7]);
  const charisma = upper(3, [5, 9, 4]);
  const age = upper(3, [1 / 3, 5, 9]);

  test("C4 choosing a leader: the criteria", () => {
    expect(rounded(ahpWeights(criteria), 3)).toEqual([0.548, 0.127, 0.27, 0.056]);
    expect(rounded([ratio(criteria)], 3)).toEqual([0.044]);
  });

  test("C5 experience", () => {
    expect(rounded(ahpWeights(experience), 3)).toEqual([0.217, 0.717, 0.066]);
    // Published .035; .0355 at full precision, cut and not rounded.
    expect(Math.floor(ratio(experience) * 1000) / 1000).toBe(0.035);
  });

  test("C6 education", () => {
    expect(rounded([ratio(education)], 3)).toEqual([0.062]);
  });

  test("C7 the whole hierarchy: Tom .358, Dick .493, Harry .149", () => {
    const columns = [experience, education, charisma, age].map((matrix) => ahpWeights(matrix));
    const local = [0, 1, 2].map((person) => columns.map((weights) => weights[person]!));
    expect(rounded(hierarchyWeights(ahpWeights(criteria), local), 3)).toEqual([0.358, 0.493, 0.149]);
  });

  test("C11 four items with the Donegan-Dodd index", () => {
    const matrix = upper(4, [1, 5, 2, 3, 4, 3 / 4]);
    // The README prints them sorted: b .3917, a .3742, d .1349, c .0991.
    expect(rounded(ahpWeights(matrix), 4)).toEqual([0.3742, 0.3917, 0.0991, 0.1349]);
    expect(rounded([ratio(matrix, "donegan-dodd")], 4)).toEqual([0.0372]);
  });

  test("C13 direct values (Haas and Meixner)", () => {
    expect(normalizedWeights([34, 27, 24, 28])).toEqual([0.3009, 0.2389, 0.2124, 0.2478]);
  });

  test("C24 the eigenvector, not the column mean", () => {
    // Ferrari, Honda, F-150: Ferrari over Honda 9, F-150 over both 9.
    const matrix = upper(3, [9, 1 / 9, 1 / 9]);
    expect(rounded(ahpWeights(matrix), 4)).toEqual([0.1799, 0.0416, 0.7785]);
  });
});

describe("AHPy tests", () => {
  const cars = 6;
  /** Sedan, Hybrid, Pilot, CR-V, Element, Odyssey within one criterion. */
  const within = (...values: number[]): number[] => ahpWeights(upper(cars, values));
  const price = within(9, 9, 1, 1 / 2, 5, 1, 1 / 9, 1 / 9, 1 / 7, 1 / 9, 1 / 9, 1 / 7, 1 / 2, 5, 6);
  const fuel = within(
    ...[1 / 1.13, 1.41, 1.15, 1.24, 1.19, 1.59, 1.3, 1.4, 1.35, 1 / 1.23, 1 / 1.14, 1 / 1.18, 1.08, 1.04, 1 / 1.04],
  );
  const maintenance = within(1.5, 4, 4, 4, 5, 4, 4, 4, 5, 1, 1.2, 1, 1, 3, 2);
  const resale = within(3, 4, 1 / 2, 2, 2, 2, 1 / 5, 1, 1, 1 / 6, 1 / 2, 1 / 2, 4, 4, 1);
  const safety = within(1, 5, 7, 9, 1 / 3, 5, 7, 9, 1 / 3, 2, 9, 1 / 8, 2, 1 / 8, 1 / 9);
  const style = within(1, 7, 5, 9, 6, 7, 5, 9, 6, 1 / 6, 3, 1 / 3, 7, 5, 1 / 5);
  const cargo = within(1, 1 / 2, 1 / 2, 1 / 2, 1 / 3, 1 / 2, 1 / 2, 1 / 2, 1 / 3, 1, 1, 1 / 2, 1, 1 / 2, 1 / 2);
  const passengers = within(1, 1 / 2, 1, 3, 1 / 2, 1 / 2, 1, 3, 1 / 2, 2, 6, 1, 3, 1 / 2, 1 / 6);
  const rows = (...columns: number[][]): number[][] => columns[0]!.map((_, i) => columns.map((column) => column[i]!));

  test("C9 choosing a car, three levels", () => {
    const cost = hierarchyWeights(ahpWeights(upper(4, [2, 5, 3, 2, 2, 1 / 2])), rows(price, fuel, maintenance, resale));
    const capacity = hierarchyWeights(ahpWeights(upper(2, [1 / 5])), rows(cargo, passengers));
    const criteria = ahpWeights(upper(4, [3, 7, 3, 9, 1, 1 / 7]));
    expect(rounded(hierarchyWeights(criteria, rows(cost, safety, style, capacity)), 3)).toEqual([
      0.215, 0.15, 0.106, 0.167, 0.144, 0.219,
    ]);
  });

  test("choosing a city (Saaty 2005): Bethesda .2291, Boston .2748, Pittsburgh .3852, Santa Fe .1110", () => {
    // Culture, family, housing, jobs, transportation; the cities in the order of the title.
    const criteria = upper(5, [1 / 5, 3, 1 / 2, 5, 7, 1, 7, 1 / 4, 3, 7]);
    const cities = (...values: number[]): number[] => ahpWeights(upper(4, values));
    const local = rows(
      cities(1 / 2, 1, 1 / 2, 2.5, 1, 1 / 2.5),
      cities(2, 1 / 3, 4, 1 / 8, 2, 9),
      cities(5, 1 / 2, 2.5, 1 / 9, 1 / 4, 7),
      cities(1 / 2, 3, 4, 6, 8, 1),
      cities(1.5, 1 / 2, 4, 1 / 3.5, 2.5, 9),
    );
    expect(rounded(hierarchyWeights(ahpWeights(criteria), local), 4)).toEqual([0.2291, 0.2748, 0.3852, 0.111]);
  });

  test("completing one judgement (Bozóki, Fülöp and Rónyai 2010)", () => {
    const judgements = upper(4, [1, 5, 2, 3, 4, Number.NaN]).map((row) =>
      row.map((value) => (Number.isNaN(value) ? null : value)),
    );
    // Published 0.7302971, found by steps that stop at 1e-4.
    expect(completedMatrix(judgements)[2]![3]).toBeCloseTo(0.7303, 4);
    expect(rounded(ahpWeights(judgements), 4)).toEqual([0.3738, 0.392, 0.0985, 0.1357]);
    expect(rounded([ratio(judgements, "donegan-dodd")], 4)).toEqual([0.0372]);
  });

  test("completing twelve judgements of eight items (the same paper)", () => {
    const given = {
      ...{ ab: 5, ac: 3, ad: 7, ae: 6, af: 6, bd: 5, bf: 3, ce: 3, cg: 6, fd: 4, ga: 3, ge: 5 },
      ...{ ha: 4, hb: 7, hd: 8, hf: 6 },
    };
    const judgements = Array.from({ length: 8 }, () => new Array<number | null>(8).fill(null));
    const place = (pair: string): [number, number] => [pair.charCodeAt(0) - 97, pair.charCodeAt(1) - 97];
    for (const [pair, value] of Object.entries(given)) {
      const [i, j] = place(pair);
      judgements[i]![j] = value;
    }
    const published = {
      ...{ bc: 0.33002, be: 1.71974, bg: 0.46635, cd: 9.92051, cf: 4.85249, ch: 0.56961, de: 0.52528, dg: 0.14244 },
      ...{ ef: 0.9312, eh: 0.10931, fg: 0.29121, gh: 0.40309 },
    };
    const completed = completedMatrix(judgements);
    for (const [pair, value] of Object.entries(published)) {
      const [i, j] = place(pair);
      // Their steps stop at 1e-4 in the norm of the whole.
      expect(completed[i]![j]! / value).toBeCloseTo(1, 3);
    }
  });
});

describe("gluc/ahp tests", () => {
  const consistent = [
    [1, 6, 3],
    [1 / 6, 1, 1 / 2],
    [1 / 3, 2, 1],
  ];
  test.each(["eigenvector", "geometric"] as const)("C14 a consistent matrix by %s", (method) => {
    expect(ahpWeights(consistent, method)).toEqual([2 / 3, 1 / 9, 2 / 9].map((value) => expect.closeTo(value, 12)));
    expect(ratio(consistent)).toBeCloseTo(0, 12);
  });

  test("C15 scores as weights", () => {
    expect(normalizedWeights([2, 4, 3, 0], 9)).toEqual([0.222222222, 0.444444445, 0.333333333, 0]);
  });
});

describe("ahpsurvey vignette", () => {
  const person = [
    [1, 0.5, 2, 0.5, 6],
    [2, 1, 4, 4, 8],
    [0.5, 0.25, 1, 0.25, 3],
    [2, 0.25, 4, 1, 8],
    [1 / 6, 1 / 8, 1 / 3, 1 / 8, 1],
  ];
  test("C17 consistency of the first person", () => {
    // The package's own random index for n = 5 is 1.1081.
    const { consistencyIndex } = ahpConsistency(completedMatrix(person));
    expect(rounded([consistencyIndex / 1.1081], 4)).toEqual([0.0614]);
    // Its weights are column means; the eigenvector gives (checked independently):
    expect(rounded(ahpWeights(person), 4)).toEqual([0.1709, 0.4587, 0.0855, 0.2508, 0.0341]);
  });

  const house = transposed([
    [1, 1 / 5, 1 / 3, 1 / 7, 1 / 6, 1 / 6, 3, 4],
    [5, 1, 3, 1 / 5, 1 / 3, 1 / 3, 5, 7],
    [3, 1 / 3, 1, 1 / 6, 1 / 3, 1 / 4, 1 / 6, 5],
    [7, 5, 6, 1, 3, 4, 7, 8],
    [6, 3, 3, 1 / 3, 1, 2, 5, 6],
    [6, 3, 4, 1 / 4, 1 / 2, 1, 5, 6],
    [1 / 3, 1 / 5, 6, 1 / 7, 1 / 5, 1 / 5, 1, 2],
    [1 / 4, 1 / 7, 1 / 5, 1 / 8, 1 / 6, 1 / 6, 1 / 2, 1],
  ]);
  test("C19 buying a house (Saaty 2003): the judgement that hurts most and what the others imply", () => {
    const [worst] = ahpHints(house, "alonso-lamata");
    expect(rounded([ratio(house, "alonso-lamata")], 2)).toEqual([0.17]);
    expect(worst).toMatchObject({ row: 2, column: 6, judgement: 6, suggestion: 1 / 2 });
    expect(worst!.implied).toBeCloseTo(0.45867, 5);
    const repaired = house.map((row) => [...row]);
    repaired[2]![6] = worst!.implied;
    repaired[6]![2] = 1 / worst!.implied;
    // The package's own random index for n = 8 is 1.4048.
    const { consistencyIndex } = ahpConsistency(completedMatrix(repaired));
    expect(rounded([consistencyIndex / 1.4048], 4)).toEqual([0.0825]);
  });
});

test("C20 one criterion x times all others has x / (x + n − 1) (Goepel 2018)", () => {
  const matrix = upper(4, [9, 9, 9, 1, 1, 1]);
  expect(ahpWeights(matrix)).toEqual([9 / 12, 1 / 12, 1 / 12, 1 / 12].map((value) => expect.closeTo(value, 12)));
});

test("C25 BPMSG demonstration: 27.9 %, 7.2 %, 64.9 %, and λ is 3.065, not the 3.000 of a bad scan", () => {
  const matrix = upper(3, [5, 1 / 3, 1 / 7]);
  expect(rounded(ahpWeights(matrix), 3)).toEqual([0.279, 0.072, 0.649]);
  expect(rounded([ahpConsistency(completedMatrix(matrix)).lambdaMax], 3)).toEqual([3.065]);
});

function transposed(rows: readonly (readonly number[])[]): number[][] {
  return rows.map((_, i) => rows.map((row) => row[i]!));
}
