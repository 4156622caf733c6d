import type { TeamSpec } from "./team-spec";

/**
 * Sample figures of every input, month by month: a straight way from start to end with a small swing,
 * the same at every call. Amounts above 50 are whole numbers.
 */
export function sampleSeries(
  { data, events = [] }: TeamSpec,
  months: number,
): Readonly<Record<string, readonly number[]>> {
  const made: Record<string, number[]> = {};
  Object.keys(data).forEach((input, n) => {
    const series = data[input]!;
    if (typeof series === "string" || "before" in series) return;
    made[input] = Array.from({ length: months }, (_, i) => {
      const way = months > 1 ? i / (months - 1) : 1;
      const isShare = series.length === 3;
      const [start, end] = isShare ? [series[1], series[2]] : series;
      const swing = 1 + (isShare ? 0.012 : 0.03) * Math.sin(2.3 * i + 1.7 * n);
      const event = events.find(([name, month]) => name === input && Math.round(way * 11) + 1 === month);
      const base = isShare ? made[series[0]]![i]! : 1;
      return rounded(base * (start + (end - start) * way) * swing * (event ? event[2] : 1));
    });
  });
  // A month opens with the stock that the month before closed with.
  for (const input of Object.keys(data)) {
    const series = data[input]!;
    if (typeof series !== "string" && "before" in series)
      made[input] = [series.first, ...made[series.before]!.slice(0, -1)];
  }
  return made;
}

function rounded(value: number): number {
  return Math.abs(value) >= 50 ? Math.round(value) : Math.round(value * 100) / 100;
}
