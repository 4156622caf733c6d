import type { PositiveMatrix } from "./principal-eigenvector";

/**
 * Weights from the geometric mean of each row, adding up to 1 (the logarithmic least squares method,
 * Crawford and Williams 1985).
 */
export function geometricMeanWeights(matrix: PositiveMatrix): number[] {
  const means = matrix.map((row) => Math.exp(row.reduce((sum, value) => sum + Math.log(value), 0) / row.length));
  const total = means.reduce((sum, mean) => sum + mean, 0);
  return means.map((mean) => mean / total);
}
