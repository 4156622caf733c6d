/**
 * The same model reached by another road, for tests: the covariance of the whole series is written down as one dense
 * matrix (smoothing, drift and season together) and the unknown level is estimated by ordinary kriging. No filter,
 * no recursion, no regression columns.
 */
export interface Kriged {
  readonly evidence: number;
  readonly means: readonly number[];
  readonly scales: readonly number[];
}

/** Solves several right-hand sides by Gauss-Jordan elimination with pivoting; also the logarithm of the determinant. */
function solve(matrix: number[][], rights: number[][]): { solutions: number[][]; logDeterminant: number } {
  const size = matrix.length;
  const rows = matrix.map((row, i) => [...row, ...rights.map((right) => right[i]!)]);
  let logDeterminant = 0;
  for (let column = 0; column < size; column++) {
    let pivot = column;
    for (let i = column + 1; i < size; i++) {
      if (Math.abs(rows[i]![column]!) > Math.abs(rows[pivot]![column]!)) pivot = i;
    }
    [rows[column], rows[pivot]] = [rows[pivot]!, rows[column]!];
    const head = rows[column]!;
    logDeterminant += Math.log(Math.abs(head[column]!));
    for (let i = 0; i < size; i++) {
      if (i === column) continue;
      const factor = rows[i]![column]! / head[column]!;
      for (let j = column; j < head.length; j++) rows[i]![j]! -= factor * head[j]!;
    }
  }
  return { solutions: rights.map((_, k) => rows.map((row, i) => row[size + k]! / row[i]!)), logDeterminant };
}

const dot = (a: readonly number[], b: readonly number[]): number => a.reduce((sum, value, i) => sum + value * b[i]!, 0);

export function kriged(
  history: readonly (number | null)[],
  periods: number,
  smoothing: { level: number; trend: number; damping: number },
  drift: number,
  season: { length: number; spread: number } | null,
): Kriged {
  const total = history.length + periods;
  // Weight of the innovation of `lag` periods ago: alpha × (1 + beta × (phi + phi² + … + phi^lag)).
  const weight = (lag: number): number => {
    if (lag === 0) return 1;
    let sum = 0;
    for (let i = 1; i <= lag; i++) sum += smoothing.damping ** i;
    return smoothing.level * (1 + smoothing.trend * sum);
  };
  const isSeen = (t: number): boolean => t >= history.length || history[t] !== null;
  const covariance = Array.from({ length: total }, (_, a) =>
    Array.from({ length: total }, (_, b) => {
      let sum = drift * drift * a * b;
      for (let s = 0; s <= Math.min(a, b); s++) if (isSeen(s)) sum += weight(a - s) * weight(b - s);
      if (season && a % season.length === b % season.length) sum += season.spread ** 2;
      return sum;
    }),
  );
  const seen = history.flatMap((value, t) => (value === null ? [] : [t]));
  const values = seen.map((t) => history[t]!);
  const ones = seen.map(() => 1);
  const ahead = Array.from({ length: periods }, (_, h) => history.length + h);
  const crosses = ahead.map((f) => seen.map((t) => covariance[f]![t]!));
  const inner = seen.map((a) => seen.map((b) => covariance[a]![b]!));
  const { solutions, logDeterminant } = solve(inner, [values, ones, ...crosses]);
  const [solvedValues, solvedOnes, ...solvedCrosses] = solutions as [number[], number[], ...number[][]];
  const precision = dot(ones, solvedOnes);
  const level = dot(ones, solvedValues) / precision;
  const rest = values.map((value) => value - level);
  const unexplained = dot(
    rest,
    solvedValues.map((value, i) => value - level * solvedOnes[i]!),
  );
  const degrees = values.length - 1;
  return {
    evidence: -logDeterminant / 2 - Math.log(precision) / 2 - (degrees / 2) * Math.log(unexplained),
    means: solvedCrosses.map((cross) => level + dot(cross, rest)),
    scales: solvedCrosses.map((cross, h) => {
      const missing = 1 - dot(ones, cross);
      const own = covariance[ahead[h]!]![ahead[h]!]! - dot(crosses[h]!, cross);
      return Math.sqrt((unexplained / degrees) * (own + (missing * missing) / precision));
    }),
  };
}
