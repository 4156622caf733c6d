import { dayText } from "../../core/calendar/day-text";
import { gamingSigns } from "../../core/gaming/gaming-signs";
import { healthWords } from "../../i18n/health";
import type { Context, Result } from "../context";
import type { HistoryTable } from "../incentives/history";
import type { ScorecardTable } from "../scoring/scorecard-table";
import { readPast } from "./read-past";
import { readWatched } from "./read-watched";

/** A header line, then a line a sign with its evidence, or one that says there is none. */
export function gamingTable(table: ScorecardTable, history: HistoryTable, context: Context): Result {
  const words = context.words(healthWords);
  const watched = readWatched(table, context);
  const signs = gamingSigns(watched, readPast(history, watched, context)).map(({ code, kpi, owner, details }) => {
    const [sign, evidence] = words.signs[code];
    return [sign, kpi, owner, evidence(shownDetails(details))];
  });
  return [[...words.gamingHeaders], ...(signs.length > 0 ? signs : [[words.noSign, "", "", ""]])];
}

/** Shares as percent, a day as a date, other numbers at four digits. */
function shownDetails(details: Readonly<Record<string, string | number>>): Record<string, string | number> {
  const told: Record<string, string | number> = {};
  for (const [key, value] of Object.entries(details)) {
    if (typeof value !== "number") told[key] = value;
    else if (key === "day") told[key] = dayText(value);
    else if (key === "rise" || key === "fall") told[key] = `${Math.round(value * 1000) / 10}%`;
    else told[key] = Number(value.toPrecision(4));
  }
  return told;
}
