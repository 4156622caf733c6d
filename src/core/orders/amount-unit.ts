const MILLIONTHS = 1e6;

/**
 * Units into which one of the currency is divided so that all amounts are whole: sums of whole numbers are exact
 * and do not depend on the order of the rows. 1 where amounts have more than six decimals or are too large for that.
 */
export function amountUnit(amounts: readonly (number | null)[]): number {
  let total = 0;
  for (const amount of amounts) {
    if (amount === null) continue;
    const whole = Math.round(amount * MILLIONTHS);
    total += Math.abs(whole);
    if (whole / MILLIONTHS !== amount || total > Number.MAX_SAFE_INTEGER) return 1;
  }
  return MILLIONTHS;
}
