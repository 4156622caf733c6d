/**
 * A score from 1 to 5 for each value: 1 + the whole part of 5 × the share of all values that lie below it, half of
 * its equals among them. Equal values get the score of their middle: where all are equal, 3.
 */
export function quintiles(values: readonly number[]): number[] {
  const sorted = Float64Array.from(values).sort();
  const middles = new Map<number, number>();
  for (let start = 0; start < sorted.length; ) {
    let end = start + 1;
    while (end < sorted.length && sorted[end] === sorted[start]) end += 1;
    middles.set(sorted[start]!, (start + end) / 2);
    start = end;
  }
  return values.map((value) => 1 + Math.floor((5 * middles.get(value)!) / values.length));
}
