import { type ScorecardOptions, type ScorecardRow, scorecard } from "../../core/scoring/scorecard";
import { errorSentence } from "../../i18n/errors";
import { scoringWords } from "../../i18n/scoring";
import type { Cell, Context, Result } from "../context";
import { readFact } from "./read-fact";
import { isHeadingRow, type ScorecardTable } from "./scorecard-table";
import { whyUnscored } from "./why-unscored";

/** A header line, a line for each row of the table, and the total. */
export function scoredTable(table: ScorecardTable, options: ScorecardOptions | undefined, context: Context): Result {
  const words = context.words(scoringWords);
  let length = table.length;
  while (length > 0 && table.isBlankRow(length - 1)) length -= 1;
  const notes: string[] = [];
  const facts: (ScorecardRow | null)[] = [];
  for (let row = 0; row < length; row += 1) {
    const read = isHeadingRow(table, row) ? null : readFact(table, row);
    notes.push(read?.problem ? errorSentence(read.problem, context.language) : "");
    facts.push(read?.fact ?? null);
  }
  const counted = facts.filter((row): row is ScorecardRow => row !== null);
  const card = scorecard(counted, options);
  let next = 0;
  const body = facts.map((fact, row): Cell[] => {
    if (fact === null) return ["", "", "", "", "", "", notes[row]!];
    const scored = card.rows[next]!;
    next += 1;
    if (scored?.status) {
      const { attainment, score, weightedPoints, status, gap, pointsLeft } = scored;
      return [attainment, score, weightedPoints, words.status[status], gap, pointsLeft, notes[row]!];
    }
    const { score, weightedPoints, pointsLeft } = scored ?? { score: "", weightedPoints: "", pointsLeft: "" };
    return ["", score, weightedPoints, "", "", pointsLeft, notes[row] || whyUnscored(fact, context)];
  });
  const percent = `${Number(((card.reportedShare ?? 0) * 100).toFixed(1))}%`;
  const status = card.score === null || card.provisional ? "" : words.status[card.status!];
  const note =
    card.score === null
      ? words.nothingReported
      : card.grade === null
        ? words.provisional(percent)
        : words.grade(card.grade, percent);
  return [
    [...words.headers],
    ...body,
    ["", card.score ?? "", card.score ?? "", status, "", card.score === null ? "" : card.pointsLeft, note],
  ];
}
