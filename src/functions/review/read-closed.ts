import { KpiError } from "../../core/kpi-error";
import { NOT_APPLICABLE } from "../../core/numbers/reported";
import type { ClosedPeriod, ClosedResult } from "../../core/review/closed-result";
import { readChoice } from "../../i18n/choices/choices";
import { totalWords } from "../../i18n/choices/history-columns";
import { isBlank, isDate, readReported } from "../cell";
import type { Context } from "../context";
import { type HistoryTable, readHistoryPeriod } from "../incentives/history";

/** The lines of a history; a figure that is no number counts as not reported, so that one cell hides no review. */
export function readClosed(history: HistoryTable, context: Context): ClosedResult[] {
  const periods = new Map<unknown, ClosedPeriod>();
  const results: ClosedResult[] = [];
  for (let row = 0; row < history.length; row += 1) {
    if (history.isBlankRow(row) || isBlank(history.raw(row, "period"))) continue;
    const raw = history.raw(row, "period");
    const key = isDate(raw) ? raw.getTime() : raw;
    const period = periods.get(key) ?? readHistoryPeriod(history, row, context);
    periods.set(key, period);
    const figure = (column: "actual" | "score" | "weighted_points"): number | null => {
      const value = numberOrNull(history.raw(row, column));
      return value === NOT_APPLICABLE ? null : value;
    };
    const kpi = history.text(row, "kpi");
    const target = history.raw(row, "target");
    const hasTarget = !isBlank(target);
    results.push({
      period,
      card: history.text(row, "card"),
      kpi,
      owner: history.text(row, "owner"),
      isTotal: !hasTarget && readChoice(totalWords, kpi) !== null,
      isUnreported: hasTarget && numberOrNull(history.raw(row, "actual")) === null,
      actual: figure("actual"),
      target: typeof target === "number" ? target : hasTarget ? String(target) : "",
      score: figure("score"),
      points: figure("weighted_points"),
    });
  }
  return results;
}

function numberOrNull(raw: unknown): ReturnType<typeof readReported> {
  try {
    return readReported(raw, { argument: "history" });
  } catch (error) {
    if (!(error instanceof KpiError)) throw error;
    return null;
  }
}
