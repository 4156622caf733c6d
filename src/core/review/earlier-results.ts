import { type ClosedPeriod, type ClosedResult, seriesKey } from "./closed-result";

/**
 * What every KPI came to in the periods of the same kind before this one, oldest first whatever the order of
 * the rows; by `seriesKey`.
 */
export function earlierResults(
  results: readonly ClosedResult[],
  { kind, firstDay }: ClosedPeriod,
): Map<string, ClosedResult[]> {
  const earlier = new Map<string, ClosedResult[]>();
  for (const result of results) {
    if (result.period.kind !== kind || result.period.firstDay >= firstDay) continue;
    const key = seriesKey(result);
    const known = earlier.get(key);
    if (known) known.push(result);
    else earlier.set(key, [result]);
  }
  earlier.forEach((series) => series.sort((a, b) => a.period.firstDay - b.period.firstDay));
  return earlier;
}
