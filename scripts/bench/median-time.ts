/** Median milliseconds of `runs` calls, each alternative measured in turn so that noise falls on all alike. */
export function medianTimes<K extends string>(
  alternatives: Readonly<Record<K, () => unknown>>,
  runs: number,
): Record<K, number> {
  const names = Object.keys(alternatives) as K[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<K, number[]>;
  for (let run = 0; run < runs; run += 1) {
    for (const name of names) {
      const start = performance.now();
      alternatives[name]();
      times[name].push(performance.now() - start);
    }
  }
  return Object.fromEntries(
    names.map((name) => [name, times[name].sort((a, b) => a - b)[Math.floor(runs / 2)]!]),
  ) as Record<K, number>;
}
