/** A history as the values themselves (logUnit 0) or as logUnit × their logarithms; missing values are 0. */
export interface HistoryScale {
  readonly logUnit: number;
  readonly series: readonly number[];
}

/**
 * The scales on which a history is modelled: as it is, and by its logarithm where every value is above 0.
 * The unit of the logarithm is the geometric mean, which makes errors on both scales comparable
 * (Box and Cox 1964, "An Analysis of Transformations").
 */
export function historyScales(history: readonly (number | null)[]): readonly HistoryScale[] {
  const scales: HistoryScale[] = [{ logUnit: 0, series: history.map((value) => value ?? 0) }];
  let count = 0;
  let logarithms = 0;
  for (const value of history) {
    if (value === null) continue;
    if (value <= 0) return scales;
    count++;
    logarithms += Math.log(value);
  }
  const logUnit = Math.exp(logarithms / count);
  scales.push({ logUnit, series: history.map((value) => (value === null ? 0 : logUnit * Math.log(value))) });
  return scales;
}
