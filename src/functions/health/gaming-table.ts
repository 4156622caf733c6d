import { gamingSigns } from "../../core/gaming/gaming-signs";
import { healthWords } from "../../i18n/health";
import type { Context, Result } from "../context";
import type { HistoryTable } from "../incentives/history";
import type { ScorecardTable } from "../scoring/scorecard-table";
import { readPast } from "./read-past";
import { readWatched } from "./read-watched";
import { signInWords } from "./sign-in-words";

/** A header line, then a line a sign with its evidence, or one that says there is none. */
export function gamingTable(table: ScorecardTable, history: HistoryTable, context: Context): Result {
  const words = context.words(healthWords);
  const watched = readWatched(table, context);
  const signs = gamingSigns(watched, readPast(history, watched, context)).map((found) => {
    const [sign, evidence] = signInWords(found, context);
    return [sign, found.kpi, found.owner, evidence];
  });
  return [[...words.gamingHeaders], ...(signs.length > 0 ? signs : [[words.noSign, "", "", ""]])];
}
