import type { MilestoneInput } from "../contract/rpc";
import type { Target } from "../contract/target";
import { midnight } from "../core/calendar/midnight";
import { readDate } from "../core/wizard/read-date";
import { readChoice } from "../i18n/choices/choices";
import { milestoneColumns } from "../i18n/choices/milestone-columns";
import { appendRows } from "./append-rows";
import { figureFormat } from "./figure-format";
import { newTable } from "./new-table";
import { writtenBack } from "./range-content";
import type { Place } from "./targets";
import { textCell } from "./text-cell";
import type { UndoWith } from "./undo-with";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const SHEET_NAMES = ["Milestones", "里程碑"] as const;
const KEYS = ["kpi", "owner", "day", "value", "actual"] as const;

/**
 * Adds a target's milestones to their table, made if there is none, and gives how many were written. Those of the
 * target as it was before an edit go, but for the ones that have a result already.
 */
export function writeMilestones(
  place: Place,
  target: Target,
  milestones: readonly MilestoneInput[],
  undoWith: UndoWith,
  before?: Pick<Target, "kpi" | "owner">,
): number {
  const { book, language } = place;
  const known = findMilestones(book);
  if (milestones.length === 0 && !(before && known)) return 0;
  const headers = KEYS.map((key) => milestoneColumns[key][language === "zh" ? 1 : 0]);
  const sheet = known ?? newTable(book, SHEET_NAMES[language === "zh" ? 1 : 0], headers, undoWith);
  const columns = columnsOf(sheet);
  const width = Math.max(...columns.values());
  const rows = linesOf(place, target, milestones, columns, width);
  const lastRow = sheet.getLastRow();
  if (before && known && lastRow > 1) replaceRows(sheet, columns, rows, lastRow, before, undoWith);
  else if (rows.cells.length > 0) {
    appendRows({ sheet, firstColumn: 1, lastColumn: width, lastRow }, rows.cells, rows.formats, undoWith);
  }
  return milestones.length;
}

type Columns = ReadonlyMap<(typeof KEYS)[number], number>;
interface Lines {
  readonly cells: unknown[][];
  readonly formats: string[][];
}

/** The milestones as rows of the table. */
function linesOf(
  { timeZone }: Place,
  target: Target,
  milestones: readonly MilestoneInput[],
  columns: Columns,
  width: number,
): Lines {
  const figure = figureFormat(
    target.unit,
    milestones.map(({ value }) => value),
  );
  const line = <T>(empty: T, cells: Record<(typeof KEYS)[number], T>): T[] => {
    const row = Array.from({ length: width }, () => empty);
    columns.forEach((column, key) => {
      row[column - 1] = cells[key];
    });
    return row;
  };
  const [kpi, owner] = [textCell(target.kpi), textCell(target.owner)];
  const formats = { kpi: "general", owner: "general", day: "yyyy-mm-dd", value: figure, actual: figure };
  return {
    cells: milestones.map(({ day, value }) =>
      line<unknown>("", { kpi, owner, day: new Date(midnight(readDate(day) ?? 0, timeZone)), value, actual: "" }),
    ),
    formats: milestones.map(() => line("general", formats)),
  };
}

/** Writes the table's body anew: what stays, then the new rows, then blanks where it became shorter. */
function replaceRows(
  sheet: Sheet,
  columns: Columns,
  added: Lines,
  lastRow: number,
  before: Pick<Target, "kpi" | "owner">,
  undoWith: UndoWith,
): void {
  const width = added.cells[0]?.length ?? Math.max(...columns.values());
  const old = sheet.getRange(2, 1, lastRow - 1, width);
  const [values, formulas, formats] = [old.getValues() as unknown[][], old.getFormulas(), old.getNumberFormats()];
  const at = (row: number, key: (typeof KEYS)[number]): unknown => values[row]![columns.get(key)! - 1];
  const kept = values
    .map((_, row) => row)
    .filter((row) => at(row, "kpi") !== before.kpi || at(row, "owner") !== before.owner || at(row, "actual") !== "");
  const again = (row: number): unknown[] => values[row]!.map((value, i) => formulas[row]![i] || writtenBack(value));
  const cells = [...kept.map(again), ...added.cells];
  const height = Math.max(cells.length, values.length);
  const missing = height + 1 - sheet.getMaxRows();
  if (missing > 0) {
    const end = sheet.getMaxRows();
    sheet.insertRowsAfter(end, missing);
    undoWith(() => sheet.deleteRows(end + 1, missing));
  }
  const range = sheet.getRange(2, 1, height, width);
  const allFormats = range.getNumberFormats();
  const padded = (rows: unknown[][]): unknown[][] => [
    ...rows,
    ...Array.from({ length: height - rows.length }, () => Array.from({ length: width }, () => "")),
  ];
  undoWith(() => {
    range.setValues(padded(values.map((_, row) => again(row))));
    range.setNumberFormats(allFormats);
  });
  range.setNumberFormats([...kept.map((row) => formats[row]!), ...added.formats, ...allFormats.slice(cells.length)]);
  range.setValues(padded(cells));
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
