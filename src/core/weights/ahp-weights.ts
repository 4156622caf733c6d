import { completedMatrix } from "./completed-matrix";
import { geometricMeanWeights } from "./geometric-mean-weights";
import { principalEigenvector } from "./principal-eigenvector";
import type { Judgements } from "./reciprocal-matrix";

export const AHP_METHODS = ["eigenvector", "geometric"] as const;
export type AhpMethod = (typeof AHP_METHODS)[number];

/**
 * Weights of the items from pairwise judgements, adding up to 1, after completing what was not judged.
 * `eigenvector` is Saaty's; `geometric` takes the geometric mean of the rows. They agree for n ≤ 3.
 *
 * @throws {KpiError} as `completedMatrix`
 */
export function ahpWeights(judgements: Judgements, method: AhpMethod = "eigenvector"): number[] {
  const matrix = completedMatrix(judgements);
  return method === "geometric" ? geometricMeanWeights(matrix) : principalEigenvector(matrix).weights;
}
