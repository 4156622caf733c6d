import { ahpConsistency } from "./ahp-consistency";
import { completedMatrix } from "./completed-matrix";
import { linkedPotentials } from "./linked-potentials";
import { principalEigenvector } from "./principal-eigenvector";
import type { RandomIndex } from "./random-index";
import { type Judgements, reciprocalMatrix } from "./reciprocal-matrix";

/** The scale of judgements: 1/9 … 1/2, 1, 2 … 9. */
export const JUDGEMENT_SCALE: readonly number[] = [
  ...[9, 8, 7, 6, 5, 4, 3, 2].map((value) => 1 / value),
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9],
];

export interface AhpHint {
  /** The pair judged, counted from 0, `row` before `column`. */
  row: number;
  column: number;
  judgement: number;
  /** What all other judgements together imply for this pair. */
  implied: number;
  /** The value of the 1–9 scale that makes the whole most consistent. */
  suggestion: number;
  /** The consistency ratio with the suggestion in place of the judgement. */
  ratioAfter: number;
}

/**
 * The judgements whose change would gain most consistency, the worst first; those that no value of the
 * scale would improve are left out. `implied` is w_i / w_j of the matrix without this judgement
 * (Harker 1987).
 *
 * @throws {KpiError} as `completedMatrix`
 */
export function ahpHints(judgements: Judgements, table: RandomIndex = "saaty"): AhpHint[] {
  const given = reciprocalMatrix(judgements);
  const matrix = completedMatrix(given);
  const isComplete = given.every((line) => line.every((value) => value !== null));
  const ratioOf = (full: number[][]): number => ahpConsistency(full, table).consistencyRatio;
  const now = ratioOf(matrix);
  const hints: AhpHint[] = [];
  for (let row = 0; row < matrix.length; row += 1) {
    for (let column = row + 1; column < matrix.length; column += 1) {
      const judgement = given[row]![column]!;
      if (judgement === null) continue;
      const implied = weightsOfIncomplete(replaced(given, row, column, null));
      if (implied === null) continue;
      const suggestion = leastOnScale((value) => ratioOf(replaced(matrix, row, column, value)));
      const ratioAfter = ratioOf(
        isComplete
          ? replaced(matrix, row, column, suggestion)
          : completedMatrix(replaced(given, row, column, suggestion)),
      );
      if (ratioAfter >= now - 1e-9) continue;
      hints.push({ row, column, judgement, implied: implied[row]! / implied[column]!, suggestion, ratioAfter });
    }
  }
  // Rounded, so that repairs that are equally good keep the order of the matrix.
  const rank = ({ ratioAfter }: AhpHint): number => Math.round(ratioAfter * 1e9);
  return hints.sort((a, b) => rank(a) - rank(b) || a.row - b.row || a.column - b.column);
}

function replaced<T extends number | null>(
  matrix: readonly (readonly T[])[],
  row: number,
  column: number,
  value: T,
): T[][] {
  const copy = matrix.map((line) => [...line]);
  copy[row]![column] = value;
  copy[column]![row] = (value === null ? null : 1 / value) as T;
  return copy;
}

/** λmax is convex in the logarithm of one judgement, so that the scale can be searched by halves. */
function leastOnScale(ratioWith: (value: number) => number): number {
  let low = 0;
  let high = JUDGEMENT_SCALE.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ratioWith(JUDGEMENT_SCALE[middle]!) <= ratioWith(JUDGEMENT_SCALE[middle + 1]!)) high = middle;
    else low = middle + 1;
  }
  return JUDGEMENT_SCALE[low]!;
}

/** Weights of an incomplete matrix, null where it falls apart: then nothing contradicts the judgement left out. */
function weightsOfIncomplete(given: readonly (readonly (number | null)[])[]): number[] | null {
  if (linkedPotentials(given).some((potential) => Number.isNaN(potential))) return null;
  return principalEigenvector(
    given.map((line, i) =>
      line.map((value, j) => (i === j ? 1 + line.filter((other) => other === null).length : (value ?? 0))),
    ),
  ).weights;
}
