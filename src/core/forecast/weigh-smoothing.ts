import { cholesky } from "../statistics/cholesky";
import { forwardSubstitution } from "../statistics/forward-substitution";
import type { Design } from "./design";
import type { HistoryScale } from "./history-scales";
import { innovations } from "./innovations";
import type { OutlookPart } from "./outlook";
import { piledUpErrors } from "./piled-up-errors";
import type { Smoothing } from "./smoothing";

/** How strong a season may be, as the standard deviation of its phases in units of the innovations' own. */
const SEASON_SPREADS = [1, 5, 25];

/** A part whose weight is still the logarithm of its probability, up to a constant. */
export type Candidate = OutlookPart & { readonly evidence: number };

/** Dot product over the length of the second. */
function dot(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < b.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

/**
 * What one smoothing model expects, on each scale and for each strength of season, and how well the history speaks
 * for it: Bayesian linear regression of the filtered history on the filtered columns, with a flat prior on the level
 * and normal priors on drift and season, the innovations' variance integrated out (Gelman and others 2013,
 * "Bayesian Data Analysis", sections 14.2 and 14.8).
 */
export function weighSmoothing(
  smoothing: Smoothing,
  { columns, seasonFrom, driftPrecision }: Design,
  scales: readonly HistoryScale[],
  present: readonly boolean[],
  degrees: number,
): Candidate[] {
  const length = present.length;
  const periods = columns[0]!.length - length;
  const piledUp = piledUpErrors(smoothing, periods);
  const filtered = columns.map((column) => innovations(column, present, smoothing, periods));
  const cross = filtered.map((a, i) => filtered.slice(0, i + 1).map((b) => dot(a.errors, b.errors)));
  const seasonal = columns.length > seasonFrom;
  return (seasonal ? SEASON_SPREADS : [1]).flatMap((spread) => {
    const precision = columns.map((_, i) => (i === 0 ? 0 : i < seasonFrom ? driftPrecision : spread ** -2));
    const matrix = cross.map((row, i) => row.map((value, j) => (i === j ? value + precision[i]! : value)));
    return scales.map(({ logUnit, series }) => {
      const own = innovations(series, present, smoothing, periods);
      const right = filtered.map(({ errors }) => dot(errors, own.errors));
      // With the history as last row, the triangle ends in the solution and the root of what is left unexplained.
      // Only that root may vanish; a floor in the history's unit would drown the columns' own pivots.
      const floor = 1e-20 * dot(series, series);
      const lower = cholesky([...matrix, [...right, dot(own.errors, own.errors)]], floor);
      const solved = lower[columns.length]!;
      const rest = solved[columns.length]!;
      let evidence = -degrees * Math.log(rest);
      for (let i = 0; i < columns.length; i++) {
        evidence += (i > 0 ? Math.log(precision[i]!) / 2 : 0) - Math.log(lower[i]![i]!);
      }
      const means: number[] = [];
      const spreads: number[] = [];
      for (let h = 0; h < periods; h++) {
        const unfiltered = columns.map((column, i) => column[length + h]! - filtered[i]!.ahead[h]!);
        const gaze = forwardSubstitution(lower, unfiltered);
        means.push(own.ahead[h]! + dot(solved, gaze));
        spreads.push((rest / Math.sqrt(degrees)) * Math.sqrt(piledUp[h]! + dot(gaze, gaze)));
      }
      return { evidence, weight: 0, logUnit, means, scales: spreads };
    });
  });
}
