/**
 * A score from 1 to 5 for each value: 1 + the whole part of 5 × the share of all values that lie below it.
 * Equal values get equal scores, so that fifths may be uneven where many values are the same.
 */
export function quintiles(values: readonly number[]): number[] {
  const sorted = Float64Array.from(values).sort();
  const below = new Map<number, number>();
  sorted.forEach((value, i) => {
    if (!below.has(value)) below.set(value, i);
  });
  return values.map((value) => 1 + Math.floor((5 * below.get(value)!) / values.length));
}
