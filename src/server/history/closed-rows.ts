import { type ScorecardRow, scorecard } from "../../core/scoring/scorecard";
import type { Context } from "../../functions/context";
import { readFact } from "../../functions/scoring/read-fact";
import { isHeadingRow } from "../../functions/scoring/scorecard-table";
import { table as tableArg } from "../../functions/table";
import { type ScorecardColumn, scorecardColumns } from "../../i18n/choices/scorecard-columns";
import type { LifeWords } from "../../i18n/life";
import type { ScorecardTable } from "../scorecard-table";

/** One row of History, in the order of its columns. */
export type HistoryRow = readonly [
  period: string,
  scorecard: string,
  kpi: string,
  owner: string,
  actual: unknown,
  target: unknown,
  score: number | "",
  weightedPoints: number | "",
];

/**
 * What a scorecard reports for a period: a row for each KPI and one for the total. Scores are those of
 * KPI_SCORECARD with its defaults; a row that cannot be read is kept with its cells and no score.
 */
export function closedRows(found: ScorecardTable, period: string, words: LifeWords, context: Context): HistoryRow[] {
  const headers = Array.from({ length: found.lastColumn - found.firstColumn + 1 }, () => "");
  found.columns.forEach((column, key) => {
    headers[column - found.firstColumn] = scorecardColumns[key][0];
  });
  const card = tableArg<ScorecardColumn>(["", ""], scorecardColumns, ["kpi", "target"]).read(
    [headers, ...found.rows.map((row) => [...row])],
    { argument: found.sheet.getName() },
    context,
  );
  const name = found.sheet.getName();
  const facts: { at: number; fact: ScorecardRow }[] = [];
  for (let at = 0; at < card.length; at += 1) {
    if (isHeadingRow(card, at)) continue;
    facts.push({ at, fact: readFact(card, at).fact });
  }
  const scored = scorecard(facts.map(({ fact }) => fact));
  const rows = facts.map(({ at }, i): HistoryRow => {
    const text = (column: "kpi" | "owner"): string => (card.has(column) ? String(card.raw(at, column)) : "");
    return [
      period,
      name,
      text("kpi"),
      text("owner"),
      card.raw(at, "actual"),
      card.raw(at, "target"),
      scored.rows[i]?.score ?? "",
      scored.rows[i]?.weightedPoints ?? "",
    ];
  });
  return [...rows, [period, name, words.total, "", "", "", scored.score ?? "", scored.score ?? ""]];
}
