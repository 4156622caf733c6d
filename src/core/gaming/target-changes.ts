import { attainment, type Direction } from "../scoring/attainment";
import {
  directionsByKpi,
  type GamingSign,
  type HistoryRow,
  nameKey,
  seriesOf,
  type WatchedKpi,
} from "./gaming-history";

/**
 * Targets that changed inside a period (two values for one, or a change dated between start and due), and targets
 * that were eased just when the former one would have been missed and the new one was met.
 */
export function targetChanges(history: readonly HistoryRow[], watched: readonly WatchedKpi[]): GamingSign[] {
  const directions = directionsByKpi(watched);
  const signs: GamingSign[] = [];
  for (const rows of seriesOf(history)) {
    const { kpi, owner } = rows[0]!;
    const direction = directions.get(nameKey(kpi)) ?? "higher";
    for (let i = 1; i < rows.length; i += 1) {
      const before = rows[i - 1]!;
      const now = rows[i]!;
      if (before.target === null || now.target === null || same(before.target, now.target)) continue;
      const details = { period: now.label, from: shown(before.target), to: shown(now.target) };
      if (before.period === now.period) signs.push({ code: "target_moved", kpi, owner, details });
      else if (isMet(now, now.target, direction) === true && isMet(now, before.target, direction) === false) {
        signs.push({ code: "target_eased", kpi, owner, details: { ...details, actual: now.actual! } });
      }
    }
  }
  for (const { kpi, owner, lastChanged, start, due } of watched) {
    if (lastChanged === null || start === null || due === null || lastChanged <= start || lastChanged > due) continue;
    signs.push({ code: "changed_within_period", kpi, owner, details: { day: lastChanged } });
  }
  return signs;
}

type Target = NonNullable<HistoryRow["target"]>;

function isMet({ actual }: HistoryRow, target: Target, direction: Direction): boolean | null {
  if (actual === null || direction === "none") return null;
  return attainment({ actual, target, direction: typeof target === "number" ? direction : "band" }) >= 1 - 1e-9;
}

const same = (a: Target, b: Target): boolean => shown(a) === shown(b);

const shown = (target: Target): string =>
  typeof target === "number" ? String(target) : target.map((end) => (end === null ? "" : String(end))).join("–");
