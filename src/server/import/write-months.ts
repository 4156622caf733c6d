import { civilDate } from "../../core/calendar/civil-date";
import { dayNumber } from "../../core/calendar/day-number";
import type { ImportReaders } from "../../core/import/collect-months";
import { writtenBack } from "../range-content";
import type { UndoWith } from "../undo-with";
import type { DataTable } from "./data-tables";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Writes the figures of the months that the tables have a row for, cell by cell where one changes, and takes the look
 * of sample figures off what was written, so that removing those leaves it.
 *
 * @returns how many cells hold the export's figures now, and of which months
 */
export function writeMonths(
  home: Sheet,
  tables: readonly DataTable[],
  collected: ReadonlyMap<number, ReadonlyMap<string, number>>,
  readers: ImportReaders,
  undo: UndoWith,
): { readonly cells: number; readonly months: ReadonlySet<number> } {
  const months = new Set<number>();
  let cells = 0;
  for (const table of tables) {
    const own = table.months.map((cell) => monthOf(readers.days(cell)));
    for (const month of own) if (collected.has(month)) months.add(month);
    const rows = own.map((month) => collected.get(month));
    table.inputs.forEach((id, column) => {
      const figures = rows.map((values) => values?.get(id));
      if (figures.every((figure) => figure === undefined)) return;
      cells += writeColumn(home, { column, firstRow: table.firstRow }, figures, undo);
    });
  }
  return { cells, months };
}

function monthOf(days: readonly [number, number] | null): number {
  if (days === null) return Number.NaN;
  const { year, month } = civilDate(days[0]);
  return dayNumber(year, month, 1);
}

/** Writes runs of rows, so that cells between them are not touched; cells with formulas stay. */
function writeColumn(
  home: Sheet,
  { column, firstRow }: { readonly column: number; readonly firstRow: number },
  figures: readonly (number | undefined)[],
  undo: UndoWith,
): number {
  const range = home.getRange(firstRow, column, figures.length, 1);
  const formulas = range.getFormulas();
  const before = range.getValues() as unknown[][];
  const samples = range.getFontStyles().map(([style]) => style === "italic");
  const written = figures.map((figure, r) => (formulas[r]![0] ? undefined : figure));
  for (const { start, length } of runsOf(written, (r) => before[r]![0] !== written[r] || samples[r]!)) {
    const run = home.getRange(firstRow + start, column, length, 1);
    const old = before.slice(start, start + length).map(([cell]) => [writtenBack(cell)]);
    if (samples.slice(start, start + length).some((sample) => sample)) showAsInput(run, undo);
    undo(() => run.setValues(old));
    run.setValues(written.slice(start, start + length).map((figure) => [figure!]));
  }
  return written.filter((figure) => figure !== undefined).length;
}

function showAsInput(run: GoogleAppsScript.Spreadsheet.Range, undo: UndoWith): void {
  const styles = run.getFontStyles();
  const colours = run.getFontColors();
  undo(() => {
    run.setFontStyles(styles as ("italic" | "normal")[][]);
    run.setFontColors(colours);
  });
  run.setFontStyle("normal");
  run.setFontColor(null);
}

/** The stretches of rows that have a figure and need it written. */
function runsOf(
  figures: readonly (number | undefined)[],
  isNew: (row: number) => boolean,
): { readonly start: number; readonly length: number }[] {
  const runs: { start: number; length: number }[] = [];
  figures.forEach((figure, r) => {
    if (figure === undefined || !isNew(r)) return;
    const last = runs[runs.length - 1];
    if (last && last.start + last.length === r) last.length += 1;
    else runs.push({ start: r, length: 1 });
  });
  return runs;
}
