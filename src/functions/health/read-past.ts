import { findKpi } from "../../catalogue/find";
import type { HistoryRow, WatchedKpi } from "../../core/gaming/gaming-history";
import { boundDirection } from "../../core/numbers/bound-direction";
import { attainment, type Band } from "../../core/scoring/attainment";
import { readChoice } from "../../i18n/choices/choices";
import { totalWords } from "../../i18n/choices/history-columns";
import type { Context } from "../context";
import { type HistoryTable, readHistoryPeriod } from "../incentives/history";

/** The rows of a history, totals left out, each with its attainment where it can be told. */
export function readPast(history: HistoryTable, watched: readonly WatchedKpi[], context: Context): HistoryRow[] {
  const directions = new Map(watched.map(({ kpi, direction }) => [kpi.trim().toLowerCase(), direction]));
  const rows: HistoryRow[] = [];
  for (let row = 0; row < history.length; row += 1) {
    if (history.isBlankRow(row)) continue;
    const kpi = history.text(row, "kpi");
    if (kpi === "" || readChoice(totalWords, kpi)) continue;
    const { label, firstDay, isDay } = readHistoryPeriod(history, row, context);
    const numberAt = (column: "actual" | "target" | "target_high"): number | null => {
      const value = history.reported(row, column);
      return typeof value === "number" ? value : null;
    };
    const low = numberAt("target");
    const high = numberAt("target_high");
    const target: number | Band | null = high === null ? low : [low, high];
    const actual = numberAt("actual");
    const direction =
      directions.get(kpi.trim().toLowerCase()) ??
      boundDirection(history.raw(row, "target")) ??
      findKpi(kpi)?.direction ??
      "higher";
    const canTell = actual !== null && target !== null && direction !== "none";
    rows.push({
      row: row + 2,
      period: firstDay,
      label,
      day: isDay ? firstDay : null,
      kpi,
      owner: history.text(row, "owner"),
      actual,
      target,
      attainment: canTell ? attainment({ actual, target, direction }) : null,
    });
  }
  return rows;
}
