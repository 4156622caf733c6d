import { inputFacts } from "./input-facts";
import type { TeamSpec } from "./team-spec";

/**
 * Sample figures of every input, month by month: a straight way from start to end with a small swing,
 * the same at every call.
 */
export function sampleSeries(spec: TeamSpec, months: number): Readonly<Record<string, readonly number[]>> {
  const { data, events = [] } = spec;
  const made: Record<string, number[]> = {};
  Object.keys(data).forEach((input, n) => {
    const series = data[input]!;
    if (typeof series === "string" || "before" in series) return;
    const isWhole = WHOLE.test(inputFacts(spec, input).unit);
    made[input] = Array.from({ length: months }, (_, i) => {
      const way = months > 1 ? i / (months - 1) : 1;
      const isShare = series.length === 3;
      const [start, end] = isShare ? [series[1], series[2]] : series;
      // What does not change from start to end, minutes of a month, does not swing either.
      const swing = !isShare && start === end ? 0 : Math.sin(2.3 * i + 1.7 * n);
      const event = events.find(([name, month]) => name === input && Math.round(way * 11) + 1 === month);
      const level = (start + (end - start) * way) * (event ? event[2] : 1);
      const value = (isShare ? made[series[0]]![i]! : 1) * swung(level, swing, isShare);
      return isWhole || value >= 1000 ? Math.round(value) : Math.round(value * 1000) / 1000;
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

/** What comes in pieces or in yuan. */
const WHOLE = /^(count|currency)$/;

/** A share close to the whole swings by what it lacks, so that a part never exceeds its whole. */
function swung(level: number, swing: number, isShare: boolean): number {
  if (isShare && level > 0.5 && level <= 1) return 1 - (1 - level) * (1 + 0.05 * swing);
  return level * (1 + (isShare ? 0.012 : 0.03) * swing);
}
