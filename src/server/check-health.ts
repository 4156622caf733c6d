import type { HealthLine, HealthReview } from "../contract/replies";
import type { Input } from "../contract/rpc";
import { calendarDay } from "../core/calendar/calendar-day";
import { KpiError } from "../core/kpi-error";
import { columnLetter } from "../core/sheet/column-letter";
import type { Context } from "../functions/context";
import { review } from "../functions/health/review";
import { scorecardArg } from "../functions/scoring/scorecard-table";
import type { ScorecardColumn } from "../i18n/choices/scorecard-columns";
import { findManaged } from "./find-managed";
import { fixFor } from "./fix-health";
import { readTexts } from "./read-texts";
import { findScorecardTable, type ScorecardTable } from "./scorecard-table";
import { findTargetsTable, type Place } from "./targets";

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

/** The review of the scorecard on the open sheet, else of the Targets table; each finding knows its cell. */
export function checkHealth(place: Place, { stage }: Input<"checkHealth">): HealthReview {
  const found = reviewedTable(place);
  const table = asTable(found, place);
  const context = contextOf(place);
  const managed = findManaged(place.book, found, table, context);
  const sheet = found.sheet.getName();
  const lines = review(table, place.today, stage ?? undefined, context).map((line): HealthLine => {
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

/**
 * The table that the panel speaks of: that of the open sheet, or the workbook's fuller one of the same KPIs
 * (templates keep owners, dates and sources on a plan sheet beside the scorecard), else the Targets table.
 */
export function reviewedTable(place: Place): ScorecardTable {
  const open = findScorecardTable(place.book.getActiveSheet());
  if (open && REVIEWED.every((column) => open.columns.has(column))) return open;
  const names = (table: ScorecardTable): Set<string> =>
    new Set(table.rows.map((row) => String(row[table.columns.get("kpi")! - table.firstColumn])));
  const fuller =
    open &&
    place.book
      .getSheets()
      .slice(0, MOST_SHEETS)
      .map(findScorecardTable)
      .find((table) => {
        if (!table || table.columns.size <= open.columns.size) return false;
        const known = names(table);
        return [...names(open)].every((name) => known.has(name));
      });
  const found = fuller ?? open ?? findTargetsTable(place.book);
  if (!found) throw new KpiError("no_scorecard_here");
  return found;
}

/** Without these a table shows results rather than agreements. */
const REVIEWED: readonly ScorecardColumn[] = ["owner", "due", "source"];

/** Sheets that are looked through for the fuller table. */
const MOST_SHEETS = 30;

function asTable(found: ScorecardTable, place: Place): Parameters<typeof review>[0] {
  const { sheet, headerRow, firstColumn, lastColumn, rows } = found;
  const headers = sheet.getRange(headerRow, firstColumn, 1, lastColumn - firstColumn + 1).getValues()[0] as unknown[];
  return scorecardArg(["", ""]).read([headers, ...rows], { argument: sheet.getName() }, contextOf(place));
}

const contextOf = ({ language, timeZone }: Place): Context => ({
  language,
  words: (area) => (language === "zh" ? area.zh() : area.en()),
  dayOf: (date) => calendarDay(date.getTime(), timeZone),
  texts: readTexts,
});
