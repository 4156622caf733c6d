/** Below this distance the series is used, beyond it the continued fraction; both are exact to a double there. */
const NEAR = 1.5;
const FRACTION_DEPTH = 150;

/**
 * Probability that a standard normal value is at most `z`, to full double accuracy in both tails.
 *
 * Near the middle by the series of Marsaglia (2004), https://doi.org/10.18637/jss.v011.i04;
 * in the tails by Laplace's continued fraction (Abramowitz and Stegun 26.2.14).
 */
export function normalCdf(z: number): number {
  const distance = Math.abs(z);
  if (distance > 40) return z > 0 ? 1 : 0;
  if (distance > NEAR) {
    const tail = upperTail(distance);
    return z > 0 ? 1 - tail : tail;
  }
  let term = z;
  let sum = z;
  for (let odd = 3; Math.abs(term) > 1e-18; odd += 2) {
    term *= (z * z) / odd;
    sum += term;
  }
  return 0.5 + sum * density(z);
}

function upperTail(z: number): number {
  let denominator = z;
  for (let k = FRACTION_DEPTH; k > 0; k -= 1) denominator = z + k / denominator;
  return density(z) / denominator;
}

/** Splits z² into an exact and a small part, else its rounding would cost digits far out. */
function density(z: number): number {
  const coarse = Math.trunc(z * 16) / 16;
  return (Math.exp((-coarse * coarse) / 2) * Math.exp((-(z - coarse) * (z + coarse)) / 2)) / Math.sqrt(2 * Math.PI);
}
