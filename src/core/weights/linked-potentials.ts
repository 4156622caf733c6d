/**
 * Logarithm of each item's weight along the chains of judgements that lead to it from the first item;
 * NaN for an item that no chain reaches.
 *
 * @param given both triangles filled, null where nothing was judged
 */
export function linkedPotentials(given: readonly (readonly (number | null)[])[]): number[] {
  const potentials = given.map(() => Number.NaN);
  potentials[0] = 0;
  const reached = [0];
  for (const i of reached) {
    given[i]!.forEach((value, j) => {
      if (value === null || !Number.isNaN(potentials[j]!)) return;
      potentials[j] = potentials[i]! - Math.log(value);
      reached.push(j);
    });
  }
  return potentials;
}
