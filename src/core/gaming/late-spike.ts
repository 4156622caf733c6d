import { civilDate } from "../calendar/civil-date";
import {
  directionsByKpi,
  type GamingSign,
  type HistoryRow,
  nameKey,
  seriesOf,
  type WatchedKpi,
} from "./gaming-history";

/** The last days of a month that are held against the days before. */
const LAST_DAYS = 3;
const LEAST_DAYS = 20;
/** How many robust standard deviations the mean of the last days must lie off, and how much in all. */
const SIGMAS = 3;
const RATIO = 1.3;

/**
 * Months of daily results whose last days are far better than the rest: their mean against the median and the
 * median absolute deviation of the days before.
 */
export function lateSpike(history: readonly HistoryRow[], watched: readonly WatchedKpi[]): GamingSign[] {
  const directions = directionsByKpi(watched);
  const signs: GamingSign[] = [];
  for (const rows of seriesOf(history)) {
    const { kpi, owner } = rows[0]!;
    const direction = directions.get(nameKey(kpi)) ?? "higher";
    const better = direction === "lower" ? -1 : direction === "higher" ? 1 : 0;
    const months = new Map<string, { day: number; value: number }[]>();
    for (const { day, actual } of rows) {
      if (day === null || actual === null || better === 0) continue;
      const { year, month } = civilDate(day);
      const key = `${year}-${String(month).padStart(2, "0")}`;
      months.set(key, [...(months.get(key) ?? []), { day, value: actual }]);
    }
    months.forEach((days, month) => {
      if (days.length < LEAST_DAYS) return;
      const before = days.slice(0, -LAST_DAYS).map(({ value }) => value);
      const last = days.slice(-LAST_DAYS).reduce((sum, { value }) => sum + value, 0) / LAST_DAYS;
      const usual = median(before);
      const spread = 1.4826 * median(before.map((value) => Math.abs(value - usual)));
      const lead = better * (last - usual);
      if (lead <= (SIGMAS * spread) / Math.sqrt(LAST_DAYS) || lead <= (RATIO - 1) * Math.abs(usual)) return;
      signs.push({ code: "late_spike", kpi, owner, details: { month, days: LAST_DAYS, last, usual } });
    });
  }
  return signs;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
