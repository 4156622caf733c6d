import { findKpi } from "../../catalogue/find";
import type { WatchedKpi } from "../../core/gaming/gaming-history";
import { inLanguage } from "../../i18n/words";
import type { Context } from "../context";
import { isHeadingRow, rowDirection, type ScorecardTable } from "../scoring/scorecard-table";

/** The KPIs of a scorecard with what the search for managed numbers needs of them. */
export function readWatched(table: ScorecardTable, context: Context): WatchedKpi[] {
  const watched: WatchedKpi[] = [];
  for (let row = 0; row < table.length; row += 1) {
    if (isHeadingRow(table, row)) continue;
    const kpi = table.text(row, "kpi");
    const known = findKpi(kpi);
    const counter = known && known.counter !== "none" ? findKpi(known.counter) : null;
    watched.push({
      kpi,
      owner: table.text(row, "owner"),
      direction: rowDirection(table, row, () => known?.direction),
      counterMetric: table.text(row, "counter_metric") || (counter ? inLanguage(counter.name, context.language) : ""),
      lastChanged: table.day(row, "last_changed"),
      start: table.day(row, "start"),
      due: table.day(row, "due"),
    });
  }
  return watched;
}
