/** Solution v of L·v = right for a lower triangle L, which may have more rows than `right`. */
export function forwardSubstitution(lower: readonly (readonly number[])[], right: readonly number[]): number[] {
  const solution: number[] = [];
  for (let i = 0; i < right.length; i++) {
    const row = lower[i]!;
    let rest = right[i]!;
    for (let j = 0; j < i; j++) rest -= row[j]! * solution[j]!;
    solution.push(rest / row[i]!);
  }
  return solution;
}
