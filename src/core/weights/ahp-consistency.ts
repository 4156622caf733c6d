import { type PositiveMatrix, principalEigenvector } from "./principal-eigenvector";
import { type RandomIndex, randomIndex } from "./random-index";

export interface Consistency {
  lambdaMax: number;
  consistencyIndex: number;
  randomIndex: number;
  consistencyRatio: number;
  /** The ratio up to which the judgements count as consistent. */
  limit: number;
  isConsistent: boolean;
}

/**
 * How consistent a full reciprocal matrix is: CI = (λmax − n)/(n − 1), CR = CI / RI, judged against
 * Saaty's limits (0.05 for n = 3, 0.08 for n = 4, 0.10 beyond). Two items are always consistent.
 */
export function ahpConsistency(matrix: PositiveMatrix, table: RandomIndex = "saaty"): Consistency {
  const n = matrix.length;
  const lambdaMax = Math.max(n, principalEigenvector(matrix).lambdaMax);
  const consistencyIndex = (lambdaMax - n) / (n - 1);
  const index = randomIndex(n, table);
  const consistencyRatio = index === 0 ? 0 : consistencyIndex / index;
  const limit = n === 3 ? 0.05 : n === 4 ? 0.08 : 0.1;
  return {
    lambdaMax,
    consistencyIndex,
    randomIndex: index,
    consistencyRatio,
    limit,
    isConsistent: consistencyRatio <= limit,
  };
}
