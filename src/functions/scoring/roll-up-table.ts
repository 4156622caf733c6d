import type { Reported } from "../../core/numbers/reported";
import { rollUp } from "../../core/scoring/roll-up";
import { weightedScore } from "../../core/scoring/weighted-score";
import { levelChoices } from "../../i18n/choices/targets";
import { healthWords } from "../../i18n/health";
import type { Cell, Context, Result } from "../context";
import { rollUpRows } from "./roll-up-rows";
import { scoreRows } from "./score-rows";
import type { ScorecardTable } from "./scorecard-table";

/** A header line, a line a level, then every KPI followed by those that serve it. */
export function rollUpTable(table: ScorecardTable, context: Context): Result {
  const words = context.words(healthWords);
  const scored = scoreRows(table, context);
  const levels = Object.keys(levelChoices);
  const rows = rollUpRows(table, scored);
  const nodes = rollUp(rows);
  const levelName = (level: number | null): string => (level === null ? "" : words.levels[level]!);
  const body = nodes.map(({ row, children, childScore, reportedShare, problem }): Cell[] => {
    const { level, kpi, owner, score } = rows[row]!;
    const note = problem ? words.rollUpProblems[problem] : scored[row]!.problem;
    return [levelName(level), kpi, owner, score ?? "", childScore ?? "", reportedShare ?? "", children, note];
  });
  const scores = new Map(nodes.map(({ row, childScore }) => [row, rows[row]!.score ?? childScore]));
  const summary = levels.flatMap((_, level): Cell[][] => {
    const members = rows.flatMap((row, i) => (row.level === level && row.weight > 0 ? [i] : []));
    if (members.length === 0) return [];
    const total = weightedScore(
      members.map((i): Reported => scores.get(i) ?? null),
      members.map((i) => rows[i]!.weight),
    );
    return [
      [levelName(level), words.allOfLevel, "", total.score ?? "", "", total.reportedShare ?? "", members.length, ""],
    ];
  });
  return [[...words.rollUpHeaders], ...summary, ...body];
}
