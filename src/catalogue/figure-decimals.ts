import { isShare } from "./is-share";
import type { Unit } from "./kpi";

const USUAL: Readonly<Record<Unit, number>> = {
  currency: 0,
  count: 0,
  share: 1,
  percent: 1,
  ratio: 2,
  months: 1,
  days: 1,
  hours: 1,
  minutes: 2,
  seconds: 1,
  score: 1,
  index: 1,
};

/**
 * Decimals that figures of a unit are shown with, a share's those of its percentage.
 *
 * @param typical a usual value: small amounts, and shares near none or all, have two
 */
export function figureDecimals(unit: Unit, typical?: number): number {
  const usual = USUAL[unit];
  if (typical === undefined) return usual;
  if (unit === "currency") return Math.abs(typical) < 1000 ? 2 : usual;
  if (isShare(unit)) return typical < 0.02 || (typical > 0.99 && typical < 1) ? 2 : usual;
  return usual === 1 && Math.abs(typical) < 10 ? 2 : usual;
}
