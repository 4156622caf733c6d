export interface PairedAmounts {
  readonly pairs: readonly (readonly [a: number, b: number])[];
  /** Rows of a that found no partner. */
  readonly restA: readonly number[];
  readonly restB: readonly number[];
}

/**
 * The amounts of one key on both sides, each with its partner: first equal ones, then the nearest in order of
 * size. The order of the rows plays no part.
 */
export function pairAmounts(a: readonly number[], b: readonly number[]): PairedAmounts {
  const pairs: [number, number][] = [];
  const [leftA, leftB] = withoutEqual(ascending(a), ascending(b), pairs);
  const swap = leftA.length > leftB.length;
  const [short, long] = swap ? [leftB, leftA] : [leftA, leftB];
  const passed: number[] = [];
  let at = 0;
  short.forEach((amount, i) => {
    const last = long.length - short.length + i;
    while (at < last && Math.abs(long[at + 1]! - amount) < Math.abs(long[at]! - amount)) {
      passed.push(long[at]!);
      at += 1;
    }
    pairs.push(swap ? [long[at]!, amount] : [amount, long[at]!]);
    at += 1;
  });
  const rest = passed.concat(long.slice(at));
  return { pairs, restA: swap ? rest : [], restB: swap ? [] : rest };
}

function withoutEqual(a: readonly number[], b: readonly number[], pairs: [number, number][]): [number[], number[]] {
  const leftA: number[] = [];
  const leftB: number[] = [];
  let j = 0;
  for (const amount of a) {
    while (j < b.length && b[j]! < amount) leftB.push(b[j++]!);
    if (b[j] === amount) pairs.push([amount, b[j++]!]);
    else leftA.push(amount);
  }
  return [leftA, [...leftB, ...b.slice(j)]];
}

const ascending = (amounts: readonly number[]): number[] => [...amounts].sort((x, y) => x - y);
