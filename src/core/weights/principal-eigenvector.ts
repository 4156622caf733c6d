/** A matrix of numbers above 0 throughout. */
export type PositiveMatrix = readonly (readonly number[])[];

export interface Eigenvector {
  /** The right eigenvector, adding up to 1: the weights. */
  weights: number[];
  /** The left eigenvector, adding up to 1. */
  left: number[];
  lambdaMax: number;
}

/**
 * The Perron eigenvalue of a positive matrix with its right and left eigenvectors.
 *
 * By squaring: the powers A², A⁴, A⁸ … tend to (right · left) however slowly single steps would.
 */
export function principalEigenvector(matrix: PositiveMatrix): Eigenvector {
  const n = matrix.length;
  let power = matrix.map((row) => [...row]);
  let weights = shareOut(power.map(sumOf));
  for (let step = 0; step < 40; step += 1) {
    power = squared(power);
    const next = shareOut(power.map(sumOf));
    const moved = next.reduce((most, value, i) => Math.max(most, Math.abs(value - weights[i]!)), 0);
    weights = next;
    if (moved < 1e-14) break;
  }
  let left = shareOut(power.map((_, j) => power.reduce((sum, row) => sum + row[j]!, 0)));
  // Plain steps wash out what rounding left behind in the squarings.
  for (let step = 0; step < 3; step += 1) {
    weights = shareOut(matrix.map((row) => row.reduce((sum, value, j) => sum + value * weights[j]!, 0)));
    const before = left;
    left = shareOut(matrix.map((_, j) => matrix.reduce((sum, row, i) => sum + row[j]! * before[i]!, 0)));
  }
  let dot = 0;
  let image = 0;
  for (let i = 0; i < n; i += 1) {
    dot += left[i]! * weights[i]!;
    for (let j = 0; j < n; j += 1) image += left[i]! * matrix[i]![j]! * weights[j]!;
  }
  return { weights, left, lambdaMax: image / dot };
}

function squared(matrix: number[][]): number[][] {
  const n = matrix.length;
  const product = matrix.map(() => new Array<number>(n).fill(0));
  let largest = 0;
  for (let i = 0; i < n; i += 1) {
    const row = product[i]!;
    for (let k = 0; k < n; k += 1) {
      const factor = matrix[i]![k]!;
      const other = matrix[k]!;
      for (let j = 0; j < n; j += 1) row[j]! += factor * other[j]!;
    }
    for (const value of row) largest = Math.max(largest, value);
  }
  for (const row of product) for (let j = 0; j < n; j += 1) row[j]! /= largest;
  return product;
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

function shareOut(values: number[]): number[] {
  const total = sumOf(values);
  return values.map((value) => value / total);
}
