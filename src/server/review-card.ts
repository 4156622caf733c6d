import type { HealthLine, HealthReview } from "../contract/replies";
import { calendarDay } from "../core/calendar/calendar-day";
import { columnLetter } from "../core/sheet/column-letter";
import type { Stage } from "../core/weights/stage-weights";
import type { Context } from "../functions/context";
import { review } from "../functions/health/review";
import { scorecardArg } from "../functions/scoring/scorecard-table";
import type { ScorecardColumn } from "../i18n/choices/scorecard-columns";
import { type Closed, findManaged } from "./find-managed";
import { fixFor } from "./fix-health";
import { readTexts } from "./read-texts";
import type { ScorecardTable } from "./scorecard-table";
import type { Place } from "./targets";

/** The column that a finding is about, where it is one. */
const COLUMN_OF: Readonly<Record<string, ScorecardColumn>> = {
  weights_not_whole: "weight",
  no_weight: "weight",
  no_counter_metric: "counter_metric",
  no_target: "target",
  no_owner: "owner",
  no_due_date: "due",
  no_source: "source",
  no_strategy: "strategy",
  parent_not_found: "parent",
  target_equals_baseline: "target",
  target_on_wrong_side: "target",
  implausible: "actual",
  starts_after_due: "start",
  overdue: "due",
  judged_too_often: "cadence",
  unchanged: "last_changed",
};

/**
 * Every finding of a table, then the signs of managed numbers that History gives; each knows its cell.
 *
 * @param options.closed the scorecard and the period that History speaks of; else those that the open sheet suggests
 */
export function reviewCard(
  place: Place,
  found: ScorecardTable,
  { stage, closed }: { stage?: Stage | undefined; closed?: Closed },
): HealthReview {
  const context = contextOf(place);
  const table = asTable(found, context);
  const managed = findManaged(place.book, found, table, context, closed);
  const sheet = found.sheet.getName();
  const lines = review(table, place.today, stage, context).map((line): HealthLine => {
    const column = COLUMN_OF[line.code];
    const row = line.row === null ? found.headerRow : found.headerRow + line.row - 1;
    return {
      severity: line.severity,
      code: line.code,
      kpi: line.kpi,
      what: line.what,
      why: line.why,
      todo: line.fix,
      sheet,
      row,
      cell: `${columnLetter(((column && found.columns.get(column)) ?? found.firstColumn) - 1)}${row}`,
      fix: fixFor(found, line.code, row),
    };
  });
  return {
    sheet,
    kpis: found.rows.filter((row) => row[found.columns.get("kpi")! - found.firstColumn] !== "").length,
    history: managed.history,
    lines: [...lines, ...managed.lines],
  };
}

function asTable(found: ScorecardTable, context: Context): Parameters<typeof review>[0] {
  const { sheet, headerRow, firstColumn, lastColumn, rows } = found;
  const headers = sheet.getRange(headerRow, firstColumn, 1, lastColumn - firstColumn + 1).getValues()[0] as unknown[];
  return scorecardArg(["", ""]).read([headers, ...rows], { argument: sheet.getName() }, context);
}

const contextOf = ({ language, timeZone }: Place): Context => ({
  language,
  words: (area) => (language === "zh" ? area.zh() : area.en()),
  dayOf: (date) => calendarDay(date.getTime(), timeZone),
  texts: readTexts,
});
