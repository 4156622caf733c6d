export interface Layer {
  readonly from: number;
  readonly to: number;
  readonly value: number;
}

/**
 * The fewest settings of runs of neighbours that give these values, a later one over an earlier: 5 5 7 5 takes two.
 * Interval dynamic programming, cubic in the number of values.
 */
export function layers(values: readonly number[]): Layer[] {
  // best[i][j]: the fewest for i…j; next[i][j]: where the layer that begins at i shows again, -1 when nowhere.
  const best = values.map(() => values.map(() => 0));
  const next = values.map(() => values.map(() => -1));
  const cost = (i: number, j: number): number => (i > j ? 0 : best[i]![j]!);
  for (let i = values.length - 1; i >= 0; i -= 1) {
    for (let j = i; j < values.length; j += 1) {
      best[i]![j] = 1 + cost(i + 1, j);
      for (let k = i + 1; k <= j; k += 1) {
        if (values[k] !== values[i]) continue;
        const joined = cost(i + 1, k - 1) + cost(k, j);
        if (joined >= best[i]![j]!) continue;
        best[i]![j] = joined;
        next[i]![j] = k;
      }
    }
  }
  const found: Layer[] = [];
  const write = (i: number, j: number): void => {
    if (i > j) return;
    // The layer from i reaches to the last place where it shows; what lies between is set over it.
    const gaps: (readonly [number, number])[] = [];
    let at = i;
    for (let k = next[at]![j]!; k >= 0; k = next[at]![j]!) {
      gaps.push([at + 1, k - 1]);
      at = k;
    }
    found.push({ from: i, to: at, value: values[i]! });
    for (const [from, to] of gaps) write(from, to);
    write(at + 1, j);
  };
  write(0, values.length - 1);
  return found;
}
