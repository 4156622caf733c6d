import { KpiError } from "../kpi-error";
import { linkedPotentials } from "./linked-potentials";
import { minimizedConvex } from "./minimized-convex";
import { principalEigenvector } from "./principal-eigenvector";
import { type Judgements, reciprocalMatrix } from "./reciprocal-matrix";

/**
 * The judgements as a full reciprocal matrix: what was not judged takes the values that make the whole
 * most consistent (least λmax). They are unique as long as every two items are linked by a chain of
 * judgements (Bozóki, Fülöp and Rónyai 2010, https://doi.org/10.1016/j.mcm.2010.02.047).
 *
 * @throws {KpiError} as `reciprocalMatrix`, and when two items are not linked
 */
export function completedMatrix(judgements: Judgements, argument = "matrix"): number[][] {
  const given = reciprocalMatrix(judgements, argument);
  const potentials = linkedPotentials(given);
  const apart = potentials.findIndex((potential) => Number.isNaN(potential));
  if (apart >= 0) throw new KpiError("judgements_not_connected", { argument, item: apart + 1 });
  const missing: [number, number][] = [];
  for (let i = 0; i < given.length; i += 1) {
    for (let j = i + 1; j < given.length; j += 1) if (given[i]![j] === null) missing.push([i, j]);
  }
  const filled = (logs: readonly number[]): number[][] => {
    const matrix = given.map((row) => row.map((value) => value ?? 1));
    missing.forEach(([i, j], k) => {
      matrix[i]![j] = Math.exp(logs[k]!);
      matrix[j]![i] = Math.exp(-logs[k]!);
    });
    return matrix;
  };
  if (missing.length === 0) return filled([]);
  // λmax is convex in the logarithms of the entries; its gradient comes from the two eigenvectors.
  const best = minimizedConvex(
    (logs) => {
      const matrix = filled(logs);
      const { weights, left, lambdaMax } = principalEigenvector(matrix);
      const dot = weights.reduce((sum, weight, i) => sum + weight * left[i]!, 0);
      const gradient = missing.map(
        ([i, j]) => (left[i]! * matrix[i]![j]! * weights[j]! - left[j]! * matrix[j]![i]! * weights[i]!) / dot,
      );
      return { value: lambdaMax, gradient };
    },
    missing.map(([i, j]) => potentials[i]! - potentials[j]!),
  );
  return filled(best);
}
