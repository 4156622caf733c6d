import type { ScorecardColumn } from "../i18n/choices/scorecard-columns";
import type { ScorecardTable } from "./scorecard-table";
import type { TargetCell } from "./target-cells";
import { textCell } from "./text-cell";
import type { UndoWith } from "./undo-with";

/** Writes the cells of a table's row that change, one write a run of neighbours; all others are not touched. */
export function writeChanges(
  table: ScorecardTable,
  row: number,
  cells: Readonly<Record<ScorecardColumn, TargetCell>>,
  undoWith: UndoWith,
): void {
  const { sheet, firstColumn, lastColumn } = table;
  const before = table.rows[row - table.headerRow - 1]!;
  const formulas = sheet.getRange(row, firstColumn, 1, lastColumn - firstColumn + 1).getFormulas()[0]!;
  const changes: { at: number; value: TargetCell }[] = [];
  table.columns.forEach((column, key) => {
    const at = column - firstColumn;
    // A figure that a formula fetches goes on being fetched.
    if (formulas[at] && (key === "actual" || key === "baseline")) return;
    if (!isSame(before[at], cells[key])) changes.push({ at, value: cells[key] });
  });
  changes.sort((a, b) => a.at - b.at);
  for (let i = 0; i < changes.length; ) {
    const run = changes.slice(i).filter(({ at }, k) => at === changes[i]!.at + k);
    const start = run[0]!.at;
    const range = sheet.getRange(row, firstColumn + start, 1, run.length);
    const kept = run.map(({ at }) => formulas[at] || keptValue(before[at]));
    undoWith(() => range.setValues([kept]));
    range.setValues([run.map(({ value }) => value)]);
    i += run.length;
  }
}

const keptValue = (value: unknown): TargetCell =>
  typeof value === "string" ? textCell(value) : (value as number | boolean | Date);

function isSame(before: unknown, after: TargetCell): boolean {
  if (before instanceof Date && after instanceof Date) return before.getTime() === after.getTime();
  return typeof before === "string" ? textCell(before) === after : before === after;
}
