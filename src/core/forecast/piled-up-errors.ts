import type { Smoothing } from "./smoothing";

/**
 * Variance of the forecast error per period ahead, in units of the variance of one innovation:
 * 1, 1 + c₁², 1 + c₁² + c₂² … (Hyndman and others 2008, section 6.3).
 */
export function piledUpErrors({ level, trend, damping }: Smoothing, periods: number): readonly number[] {
  const variances: number[] = [];
  let variance = 1;
  let damped = 0;
  for (let h = 0; h < periods; h++) {
    variances.push(variance);
    damped = damping * (1 + damped);
    variance += (level * (1 + trend * damped)) ** 2;
  }
  return variances;
}
