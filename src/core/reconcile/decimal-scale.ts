/** Finer than any currency's smallest coin and most weights. */
const MOST_DECIMALS = 6;

/**
 * The least power of ten that makes all values whole, so that their sums are exact; null when there is none,
 * or when the sums would leave the whole numbers that a double holds.
 */
export function decimalScale(values: readonly number[]): number | null {
  let scale = 1;
  let sum = 0;
  for (const value of values) {
    while (Math.round(value * scale) / scale !== value) {
      scale *= 10;
      if (scale > 10 ** MOST_DECIMALS) return null;
    }
    sum += Math.abs(value);
  }
  return sum * scale < Number.MAX_SAFE_INTEGER ? scale : null;
}
