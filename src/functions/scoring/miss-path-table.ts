import { missPaths } from "../../core/scoring/miss-paths";
import { type RollUpRow, rollUp } from "../../core/scoring/roll-up";
import { healthWords } from "../../i18n/health";
import { scoringWords } from "../../i18n/scoring";
import type { Cell, Context, Result } from "../context";
import { rollUpRows } from "./roll-up-rows";
import { scoreRows } from "./score-rows";
import type { ScorecardTable } from "./scorecard-table";
import { whyUnscored } from "./why-unscored";

type Words = ReturnType<typeof scoringWords.en>;

/** A header line, then for each row of the table KPI, owner, score, status and the path of its miss. */
export function missPathTable(table: ScorecardTable, context: Context): Result {
  const words = context.words(scoringWords);
  const scored = scoreRows(table, context);
  const rows = rollUpRows(table, scored);
  const nodes = rollUp(rows);
  const paths = missPaths(rows, nodes);
  const problems = new Map(nodes.map(({ row, problem }) => [row, problem]));
  const lines: Cell[][] = [[...words.missHeaders]];
  scored.forEach(({ row, fact, scored: result, problem }, i) => {
    while (lines.length <= row) lines.push(["", "", "", "", ""]);
    const path = paths[i];
    const steps = path ? path.rows.map((each, step) => stepText(rows[each]!, step === 0, words)) : [];
    if (path && path.below !== "nothing") steps.push(words.missEnds[path.below]);
    const unclear = problems.get(i);
    const text = [steps.join(" → "), unclear ? context.words(healthWords).rollUpProblems[unclear] : ""];
    const status = result?.status ? words.status[result.status] : problem || whyUnscored(fact, context);
    lines.push([rows[i]!.kpi, rows[i]!.owner, result?.score ?? "", status, text.filter(Boolean).join(words.andThen)]);
  });
  return lines;
}

/** The top of a path goes without its owner; a score stands behind those that have one of their own. */
function stepText({ kpi, owner, score }: RollUpRow, isTop: boolean, words: Words): string {
  const name = isTop || owner === "" ? kpi : `${kpi} @ ${owner}`;
  return typeof score === "number" ? words.missStep(name, Number(score.toFixed(1))) : name;
}
