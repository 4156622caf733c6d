import type { Text } from "../core/text";
import { inLanguage } from "../i18n/words";
import { breakLines } from "./break-lines";
import { content, type Draft, LINE, markInput, planCheck, planColours, style } from "./draft";
import type { Placement } from "./place-blocks";
import type { Area } from "./sheet-plan";
import type { Cell, Column, Row, Table } from "./template";
import { patternOf, STYLES } from "./theme";

/** Adds a table to its sheet's plan: header line, rows, and what each column wants of its cells. */
export function planTable(draft: Draft, place: Placement, table: Table): void {
  const { plan, options } = draft;
  const { row: top, column: left } = place;
  const rows: readonly Row[] = typeof table.rows === "number" ? Array(table.rows).fill({ values: {} }) : table.rows;
  style(draft, "header", top, left, 1, table.columns.length);
  // The arrow of a filter covers the right end of a cell: a text in the middle would run under it.
  if (table.filter) style(draft, "text", top, left, 1, table.columns.length);
  if (table.dense) style(draft, "dense", top, left, place.rows, table.columns.length);
  // What a formula will give there is not known yet: room for a second line.
  if (table.columns.some(({ title }) => typeof title === "string")) {
    plan.heights.push({ row: top, rows: 1, height: 2 * LINE });
  }
  const computed: number[] = [];
  table.columns.forEach((column, i) => {
    const x = left + i;
    const area = { row: top + 1, column: x, rows: rows.length, columns: 1 };
    plan.cells[top - 1]![x - 1] = content(draft, column.title, { sheet: place.sheet });
    if (column.note) plan.notes.push({ row: top, column: x, text: inLanguage(column.note, options.language) });
    if (column.check) plan.checks.push({ ...area, check: planCheck(draft, column.check) });
    const isComputed = column.formula || column.spill || column.filled;
    if (isComputed) computed.push(x);
    if (column.sample || column.input) markInput(draft, area, column.sample === true);
    else if (isComputed) style(draft, "computed", area.row, x, area.rows);
    if (column.right) style(draft, "numbers", area.row, x, area.rows);
    if (column.wrap) style(draft, "wrap", area.row, x, area.rows);
    if (column.format && column.format !== "unit")
      plan.formats.push({ ...area, pattern: patternOf(column.format, options.language) });
    rows.forEach((row, j) => planCell(draft, place, { column, x, row, index: j + 1 }));
  });
  rows.forEach((row, j) => {
    if (row.style) style(draft, row.style, top + 1 + j, left, 1, table.columns.length);
  });
  for (const column of computed) draft.computed.push({ row: top + 1, column, rows: rows.length, columns: 1 });
  if (table.lines) plan.heights.push({ row: top + 1, rows: rows.length, height: table.lines * LINE });
  if (table.name)
    plan.names.push({ row: top, column: left, rows: place.rows, columns: place.columns, name: table.name });
  if (table.filter) plan.filter = { row: top, column: left, rows: place.rows, columns: place.columns };
  if (!table.lines) planLinkedHeights(draft, place, table);
  planColours(draft, place, table.colours);
}

/** Room for the lines of texts that wrap and come from another table: a row does not fit itself to what a formula gives. */
function planLinkedHeights(draft: Draft, place: Placement, table: Table): void {
  if (typeof table.rows === "number") return;
  const font = { size: table.dense ? STYLES.dense.size! : 10, bold: false };
  const linesOf = (cell: Cell | undefined, i: number): number =>
    isText(cell)
      ? breakLines(inLanguage(cell, draft.options.language), draft.plan.widths[place.column - 1 + i]!, font).length
      : 1;
  const heights: { row: number; rows: number; height: number }[] = [];
  table.rows.forEach(({ values }, j) => {
    const most = { linked: 1, typed: 1 };
    table.columns.forEach(({ key, wrap, formula }, i) => {
      if (!wrap) return;
      most.typed = Math.max(most.typed, linesOf(values[key], i));
      if (typeof formula === "string") most.linked = Math.max(most.linked, linesOf(linkedCell(draft, formula, j), i));
    });
    if (most.linked <= most.typed) return;
    const height = Math.round(most.linked * LINE * (font.size / 10)) + 4;
    const above = heights[heights.length - 1];
    if (above?.height === height && above.row + above.rows === place.row + 1 + j) above.rows += 1;
    else heights.push({ row: place.row + 1 + j, rows: 1, height });
  });
  draft.plan.heights.push(...heights);
}

/** What stands in the same row of another table's column, where the formula only repeats it or looks it up. */
function linkedCell({ places }: Draft, formula: string, index: number): Cell | undefined {
  const [, table, column] = REPEATED.exec(formula) ?? [];
  const block = table === undefined ? undefined : places.get(table)?.block;
  return block?.kind === "table" && typeof block.rows !== "number" ? block.rows[index]?.values[column!] : undefined;
}

const REPEATED = /^=(?:IF\(IFNA\(INDEX\()?\{(\w+)\.(\w+)(?:@row)?\}(?:$|;MATCH\()/;

const isText = (cell: Cell | undefined): cell is Text => Array.isArray(cell);

function planCell(
  draft: Draft,
  place: Placement,
  { column, x, row, index }: { column: Column; x: number; row: Row; index: number },
): void {
  const { plan, options } = draft;
  const y = place.row + index;
  const isSample = row.sample?.includes(column.key);
  const given: Cell | undefined =
    (column.sample || isSample) && !options.sampleData ? undefined : row.values[column.key];
  const value = given ?? column.formula ?? (index === 1 ? column.spill : undefined);
  const area: Area = { row: y, column: x, rows: 1, columns: 1 };
  if (value !== undefined)
    plan.cells[y - 1]![x - 1] = content(draft, value, { sheet: place.sheet, block: place, row: index });
  if (isSample || row.input?.includes(column.key)) markInput(draft, area, isSample === true);
  if (row.computed?.includes(column.key)) {
    style(draft, "computed", y, x);
    draft.computed.push(area);
  }
  if (column.format === "unit" && row.format)
    plan.formats.push({ ...area, pattern: patternOf(row.format, options.language) });
  const note = row.notes?.[column.key];
  if (note) plan.notes.push({ row: y, column: x, text: inLanguage(note, options.language) });
}
