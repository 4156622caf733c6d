import type { TargetRow, Written } from "../contract/replies";
import type { Input } from "../contract/rpc";
import type { Target } from "../contract/target";
import { KpiError } from "../core/kpi-error";
import { type ScorecardColumn, scorecardColumns } from "../i18n/choices/scorecard-columns";
import type { Language } from "../i18n/words";
import { appendRows } from "./append-rows";
import { figureFormat } from "./figure-format";
import { writeMilestones } from "./milestones";
import { newTable } from "./new-table";
import { findScorecardTable, type ScorecardTable } from "./scorecard-table";
import { readTargetCells, type TargetCell, targetCells } from "./target-cells";
import { transaction } from "./transaction";
import type { UndoWith } from "./undo-with";
import { withLock } from "./with-lock";
import { writeChanges } from "./write-changes";

type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What the handlers ask of the platform once a call. */
export interface Place {
  readonly book: Book;
  readonly language: Language;
  /** The day number of today in the spreadsheet's time zone. */
  readonly today: number;
  readonly timeZone: string;
}

const SHEET_NAMES = ["Targets", "目标"] as const;

/** Adds a target and its milestones: all of it or nothing. */
export function insertTarget(place: Place, { target, milestones }: Input<"insertTarget">): Written {
  return withLock(() => {
    const known = findTargetsTable(place.book);
    if (known) refuseTwin(place, known, target);
    return transaction((undoWith) => {
      const table = known ?? newTargetsTable(place, undoWith);
      const row = appendRows(table, [rowCells(place, table, target)], [rowFormats(table, target)], undoWith);
      const written = writeMilestones(place, target, milestones, undoWith);
      // Writes are queued by the platform: their failures must come while they can be taken back.
      SpreadsheetApp.flush();
      return { sheet: table.sheet.getName(), row, milestones: written };
    });
  });
}

/** Writes a target over the row it was read from; cells the wizard does not know stay as they are. */
export function editTarget(place: Place, { sheet, row, was, target, milestones }: Input<"editTarget">): Written {
  return withLock(() => {
    const found = place.book.getSheetByName(sheet);
    const table = found && findScorecardTable(found);
    const at = table ? row - table.headerRow - 1 : -1;
    const before = table?.rows[at] && readRow(place, table, at);
    if (!table || !before || before.kpi !== was) {
      throw new KpiError("row_moved", { sheet, row, got: was.slice(0, 60) });
    }
    return transaction((undoWith) => {
      writeChanges(table, row, targetCells(target, place.today, place.timeZone, table.language), undoWith);
      const written = writeMilestones(place, target, milestones, undoWith, before);
      SpreadsheetApp.flush();
      return { sheet, row, milestones: written };
    });
  });
}

/** The targets of the workbook, and those of the scorecard that is open. */
export function readTargets(place: Place): TargetRow[] {
  const active = findScorecardTable(place.book.getActiveSheet());
  const targets = findTargetsTable(place.book);
  const tables = [targets, active && targets && active.sheet.getName() === targets.sheet.getName() ? null : active];
  return tables.reduce<TargetRow[]>((all, table) => {
    if (!table) return all;
    const sheet = table.sheet.getName();
    table.rows.forEach((_, i) => {
      const row = readRow(place, table, i);
      if (row.kpi) all.push({ ...row, sheet, row: table.headerRow + 1 + i });
    });
    return all;
  }, []);
}

/** The target in the row of the cursor. */
export function readTargetAtCursor(place: Place): TargetRow {
  const sheet = place.book.getActiveSheet();
  const table = findScorecardTable(sheet);
  const row = sheet.getActiveCell().getRow();
  const at = table ? row - table.headerRow - 1 : -1;
  if (!table?.rows[at]) throw new KpiError("no_target_here");
  return { ...readRow(place, table, at), sheet: sheet.getName(), row };
}

export function findTargetsTable(book: Book): ScorecardTable | null {
  for (const sheet of book.getSheets()) {
    const name = sheet.getName();
    if (SHEET_NAMES.some((known) => name === known || new RegExp(`^${known} \\d+$`).test(name))) {
      const table = findScorecardTable(sheet);
      if (table) return table;
    }
  }
  return null;
}

export function newTargetsTable({ book, language }: Place, undoWith: UndoWith): ScorecardTable {
  const keys = Object.keys(scorecardColumns) as ScorecardColumn[];
  const headers = keys.map((key) => scorecardColumns[key][language === "zh" ? 1 : 0]);
  const sheet = newTable(book, SHEET_NAMES[language === "zh" ? 1 : 0], headers, undoWith);
  const columns = new Map(keys.map((key, i): [ScorecardColumn, number] => [key, i + 1]));
  return { sheet, headerRow: 1, firstColumn: 1, lastColumn: keys.length, lastRow: 1, columns, language, rows: [] };
}

export function readRow(place: Place, table: ScorecardTable, at: number): Target {
  return readTargetCells((key) => {
    const column = table.columns.get(key);
    return column === undefined ? "" : table.rows[at]![column - table.firstColumn];
  }, place.timeZone);
}

export function rowCells(place: Place, table: ScorecardTable, target: Target): TargetCell[] {
  const cells = targetCells(target, place.today, place.timeZone, table.language);
  const row = Array.from({ length: table.lastColumn - table.firstColumn + 1 }, (): TargetCell => "");
  table.columns.forEach((column, key) => {
    row[column - table.firstColumn] = cells[key];
  });
  return row;
}

/** Shares read as percent, days as days. */
export function rowFormats(table: ScorecardTable, target: Target): string[] {
  const formats = Array.from({ length: table.lastColumn - table.firstColumn + 1 }, () => "general");
  const figure = figureFormat(target.unit, [target.baseline, target.target, target.targetHigh, target.actual]);
  table.columns.forEach((column, key) => {
    const format =
      key === "weight"
        ? figureFormat("share", [target.weight])
        : (FORMATS[key] ?? (FIGURES.includes(key) ? figure : undefined));
    if (format) formats[column - table.firstColumn] = format;
  });
  return formats;
}

const FORMATS: Partial<Record<ScorecardColumn, string>> = {
  start: "yyyy-mm-dd",
  due: "yyyy-mm-dd",
  last_changed: "yyyy-mm-dd",
};
const FIGURES: readonly ScorecardColumn[] = ["baseline", "target", "target_high", "actual"];

/** The same KPI for the same owner and day is the same target: pressed twice, or meant as an edit. */
function refuseTwin(place: Place, table: ScorecardTable, target: Target): void {
  const twin = table.rows.findIndex((_, i) => {
    const row = readRow(place, table, i);
    return row.kpi === target.kpi && row.owner === target.owner && row.due === target.due;
  });
  if (twin < 0) return;
  throw new KpiError("target_exists", {
    sheet: table.sheet.getName(),
    row: table.headerRow + 1 + twin,
    got: target.kpi.slice(0, 60),
  });
}
