import type { Reported } from "../../core/numbers/reported";
import { readChoice } from "../../i18n/choices/choices";
import { totalWords } from "../../i18n/choices/history-columns";
import type { Context } from "../context";
import { type HistoryTable, readHistoryPeriod } from "./history";

/** Each owner's score a period, oldest first; null in a period that others have and the owner has not. */
export function scoresByOwner(history: HistoryTable, context: Context): [string, Reported[]][] {
  const periods = new Set<number>();
  const people = new Map<string, Map<number, { total: Reported | undefined; scores: number[]; excused: boolean }>>();
  for (let row = 0; row < history.length; row += 1) {
    if (history.isBlankRow(row)) continue;
    const owner = history.text(row, "owner");
    const { firstDay } = readHistoryPeriod(history, row, context);
    const score = history.reported(row, "score");
    periods.add(firstDay);
    const person = people.get(owner) ?? new Map();
    people.set(owner, person);
    const entry = person.get(firstDay) ?? { total: undefined, scores: [], excused: false };
    person.set(firstDay, entry);
    const kpi = history.has("kpi") ? history.text(row, "kpi") : "";
    if (kpi === "" || readChoice(totalWords, kpi)) entry.total = score;
    else if (typeof score === "number") entry.scores.push(score);
    else if (score === "N/A") entry.excused = true;
  }
  const order = [...periods].sort((a, b) => a - b);
  return [...people].map(([owner, entries]) => [
    owner,
    order.map((period): Reported => {
      const entry = entries.get(period);
      if (!entry) return null;
      if (entry.total !== undefined) return entry.total;
      if (entry.scores.length === 0) return entry.excused ? "N/A" : null;
      return entry.scores.reduce((sum, score) => sum + score, 0) / entry.scores.length;
    }),
  ]);
}
