import type { MilestoneInput } from "../contract/rpc";
import type { Target } from "../contract/target";
import { midnight } from "../core/calendar/midnight";
import { readDate } from "../core/wizard/read-date";
import { readChoice } from "../i18n/choices/choices";
import { milestoneColumns } from "../i18n/choices/milestone-columns";
import { appendRows } from "./append-rows";
import { figureFormat } from "./figure-format";
import { newTable } from "./new-table";
import type { Place } from "./targets";
import { textCell } from "./text-cell";
import type { UndoWith } from "./undo-with";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const SHEET_NAMES = ["Milestones", "里程碑"] as const;
const KEYS = ["kpi", "owner", "day", "value", "actual"] as const;

/** Adds a target's milestones to their table, made if there is none, and gives how many were written. */
export function writeMilestones(
  { book, language, timeZone }: Place,
  target: Target,
  milestones: readonly MilestoneInput[],
  undoWith: UndoWith,
): number {
  if (milestones.length === 0) return 0;
  const own = language === "zh" ? 1 : 0;
  const headers = KEYS.map((key) => milestoneColumns[key][own]);
  const sheet = findMilestones(book) ?? newTable(book, SHEET_NAMES[own], headers, undoWith);
  const columns = columnsOf(sheet);
  const width = Math.max(...columns.values());
  const figure = figureFormat(
    target.unit,
    milestones.map(({ value }) => value),
  );
  const line = (cells: Record<(typeof KEYS)[number], unknown>): unknown[] => {
    const row: unknown[] = Array.from({ length: width }, () => "");
    columns.forEach((column, key) => {
      row[column - 1] = cells[key];
    });
    return row;
  };
  const rows = milestones.map(({ day, value }) =>
    line({
      kpi: textCell(target.kpi),
      owner: textCell(target.owner),
      day: new Date(midnight(readDate(day) ?? 0, timeZone)),
      value,
      actual: "",
    }),
  );
  const formats = line({ kpi: "general", owner: "general", day: "yyyy-mm-dd", value: figure, actual: figure }).map(
    (format) => String(format || "general"),
  );
  appendRows(
    { sheet, firstColumn: 1, lastColumn: width, lastRow: sheet.getLastRow() },
    rows,
    rows.map(() => formats),
    undoWith,
  );
  return rows.length;
}

function findMilestones(book: Place["book"]): Sheet | null {
  for (const sheet of book.getSheets()) {
    const isNamed = SHEET_NAMES.some((name) => new RegExp(`^${name}( \\d+)?$`).test(sheet.getName()));
    if (isNamed && columnsOf(sheet).size === KEYS.length) return sheet;
  }
  return null;
}

function columnsOf(sheet: Sheet): Map<(typeof KEYS)[number], number> {
  const width = sheet.getLastColumn();
  const found = new Map<(typeof KEYS)[number], number>();
  if (width === 0) return found;
  sheet
    .getRange(1, 1, 1, width)
    .getValues()[0]!
    .forEach((cell: unknown, i: number) => {
      const key = typeof cell === "string" ? readChoice(milestoneColumns, cell) : null;
      if (key && !found.has(key)) found.set(key, i + 1);
    });
  return found;
}
