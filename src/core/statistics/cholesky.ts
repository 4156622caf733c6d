/**
 * Lower triangle L with L·Lᵀ equal to a symmetric positive definite matrix, of which only the lower triangle is read.
 * A pivot that rounding has made negative counts as 0, the last one as `lastFloor`.
 */
export function cholesky(matrix: readonly (readonly number[])[], lastFloor = 0): number[][] {
  const lower: number[][] = [];
  for (let i = 0; i < matrix.length; i++) {
    const row: number[] = [];
    for (let j = 0; j <= i; j++) {
      let rest = matrix[i]![j]!;
      const other = j < i ? lower[j]! : row;
      for (let k = 0; k < j; k++) rest -= row[k]! * other[k]!;
      row.push(j < i ? rest / other[j]! : Math.sqrt(Math.max(rest, i === matrix.length - 1 ? lastFloor : 0)));
    }
    lower.push(row);
  }
  return lower;
}
