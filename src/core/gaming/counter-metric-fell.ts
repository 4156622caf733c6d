import {
  directionsByKpi,
  type GamingSign,
  type HistoryRow,
  nameKey,
  seriesOf,
  type WatchedKpi,
} from "./gaming-history";

/** A change worth naming, relative to the period before. */
const CHANGE = 0.05;

/** KPIs that rose by 5 % or more in their latest period while their counter-metric fell by as much. */
export function counterMetricFell(history: readonly HistoryRow[], watched: readonly WatchedKpi[]): GamingSign[] {
  const series = seriesOf(history);
  const directions = directionsByKpi(watched);
  const directionOf = (kpi: string): Sense => directions.get(nameKey(kpi)) ?? "higher";
  const ofKpi = new Map<string, HistoryRow[][]>();
  for (const rows of series) {
    const key = nameKey(rows[0]!.kpi);
    ofKpi.set(key, [...(ofKpi.get(key) ?? []), rows]);
  }
  const signs: GamingSign[] = [];
  for (const { kpi, owner, counterMetric } of watched) {
    if (counterMetric === "") continue;
    const mine = ofKpi.get(nameKey(kpi)) ?? [];
    const own =
      mine.find(([row]) => nameKey(row!.owner) === nameKey(owner)) ?? (mine.length === 1 ? mine[0] : undefined);
    if (!own) continue;
    const others = ofKpi.get(nameKey(counterMetric)) ?? [];
    // The counter-metric is often somebody else's.
    const other = others.find(([row]) => nameKey(row!.owner) === nameKey(owner)) ?? others[0];
    const change = other && changes(own, other, directionOf(kpi), directionOf(counterMetric));
    if (!change || change.own < CHANGE - 1e-9 || change.other > -CHANGE + 1e-9) continue;
    signs.push({
      code: "counter_metric_fell",
      kpi,
      owner,
      details: { counter: counterMetric, period: change.label, rise: change.own, fall: -change.other },
    });
  }
  return signs;
}

type Sense = WatchedKpi["direction"];

/** Relative improvement of both in the latest two periods that both report; null where there are none. */
function changes(own: readonly HistoryRow[], other: readonly HistoryRow[], ownSense: Sense, otherSense: Sense) {
  const values = new Map(other.filter((row) => row.actual !== null).map((row) => [row.period, row.actual!]));
  const shared = own.filter((row) => row.actual !== null && values.has(row.period));
  const [before, now] = shared.slice(-2);
  if (!before || !now) return null;
  const improvement = (from: number, to: number, sense: Sense): number => {
    if (from === 0 || (sense !== "higher" && sense !== "lower")) return 0;
    return ((sense === "lower" ? -1 : 1) * (to - from)) / Math.abs(from);
  };
  return {
    label: now.label,
    own: improvement(before.actual!, now.actual!, ownSense),
    other: improvement(values.get(before.period)!, values.get(now.period)!, otherSense),
  };
}
