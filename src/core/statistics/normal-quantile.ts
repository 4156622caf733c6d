import { KpiError } from "../kpi-error";
import { normalCdf } from "./normal-cdf";

/**
 * The standard normal value that a share `p` of all values stays below; the inverse of `normalCdf`.
 *
 * Starts from Abramowitz and Stegun 26.2.23 (error below 4.5e-4) and takes two of Halley's steps,
 * each of which cubes the error.
 *
 * @param p strictly between 0 and 1
 * @throws {KpiError} when `p` is not strictly between 0 and 1
 */
export function normalQuantile(p: number): number {
  if (!(p > 0)) throw new KpiError("must_be_above", { argument: "p", above: 0, got: p });
  if (!(p < 1)) throw new KpiError("must_be_below", { argument: "p", below: 1, got: p });
  if (p > 0.5) return -normalQuantile(1 - p);
  const t = Math.sqrt(-2 * Math.log(p));
  let z = (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308))) - t;
  for (let step = 0; step < 2; step += 1) {
    const miss = ((normalCdf(z) - p) * Math.sqrt(2 * Math.PI)) / Math.exp((-z * z) / 2);
    z -= miss / (1 + (z * miss) / 2);
  }
  return z;
}
