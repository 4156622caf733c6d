import { inLanguage } from "../i18n/words";
import { asText } from "./as-text";
import { content, type Draft, LINE, markInput, planCheck, planColours, style, words } from "./draft";
import { findArea, headerRows } from "./find-area";
import type { Placement } from "./place-blocks";
import { planTable } from "./plan-table";
import type { Field, Row, Spill } from "./template";
import { patternOf, seriesColours } from "./theme";

/** Adds one placed block to its sheet's plan. */
export function planBlock(draft: Draft, place: Placement): void {
  const { plan, places } = draft;
  const { block, row, column } = place;
  switch (block.kind) {
    case "heading":
      plan.cells[row - 1]![column - 1] = words(draft, block.text);
      style(draft, block.size === "section" ? "section" : "title", row, column);
      return;
    case "notes":
      draft.linesOf(block.lines).forEach((line, i) => {
        plan.cells[row - 1 + i]![column - 1] = asText(line);
      });
      style(draft, block.style ?? "text", row, column, place.rows, block.style === "sample" ? plan.widths.length : 1);
      return;
    case "fields":
      planFields(draft, place, block.fields);
      return;
    case "table":
      planTable(draft, place, block);
      return;
    case "spill":
      planSpill(draft, place, block);
      return;
    case "chart": {
      const across = plan.widths.slice(column - 1, column - 1 + place.columns);
      plan.charts.push({
        kind: block.chart === "funnel" ? "stackedBar" : block.chart,
        title: inLanguage(block.title, draft.options.language),
        ranges: block.ranges.map((reference) => findArea(reference, { sheet: place.sheet }, places)),
        row,
        column,
        width: across.reduce((sum, width) => sum + width, 0) - 10,
        height: place.rows * 21 - 6,
        colours: seriesColours(block.chart, block.series),
        pattern: block.format ? patternOf(block.format, draft.options.language) : "",
        ...(block.from === undefined ? {} : { from: block.from }),
      });
    }
  }
}

function planFields(draft: Draft, place: Placement, fields: readonly Field[]): void {
  const { plan, options } = draft;
  const row = place.row + 1;
  let column = place.column;
  for (const field of fields) {
    const span = field.span ?? 1;
    const area = { row, column, rows: 1, columns: 1 };
    const value = field.sample && !options.sampleData ? undefined : field.value;
    plan.cells[row - 2]![column - 1] = words(draft, field.label);
    plan.cells[row - 1]![column - 1] = value === undefined ? "" : content(draft, value, { sheet: place.sheet });
    style(draft, "label", row - 1, column, 1, span);
    style(draft, "figure", row, column, 1, span);
    if (field.input || field.sample) markInput(draft, { ...area, columns: span }, field.sample === true);
    // A drop-down shows its choice, and a number its digits, in the room that its cell has.
    if ((field.check || field.format) && span > 1) plan.merges.push({ ...area, columns: span });
    if (field.format) plan.formats.push({ ...area, pattern: patternOf(field.format, options.language) });
    if (field.check) plan.checks.push({ ...area, check: planCheck(draft, field.check) });
    if (field.note) plan.notes.push({ row: row - 1, column, text: inLanguage(field.note, options.language) });
    if (field.name) plan.names.push({ ...area, name: field.name });
    column += span;
  }
}

function planSpill(draft: Draft, place: Placement, block: Spill): void {
  const { plan } = draft;
  const { row, column, rows, columns } = place;
  const header = headerRows(place);
  plan.cells[row - 1]![column - 1] = content(draft, block.formula, { sheet: place.sheet });
  style(draft, "computed", row + header, column, rows - header, columns);
  if (header) {
    style(draft, "header", row, column, 1, columns);
    plan.heights.push({ row, rows: 1, height: (block.headerLines ?? 2) * LINE });
  }
  if (block.lines) plan.heights.push({ row: row + header, rows: rows - header, height: block.lines * LINE });
  if (block.total) style(draft, "total", row + rows - 1, column, 1, columns);
  if (block.totalLines) plan.heights.push({ row: row + rows - 1, rows: 1, height: block.totalLines * LINE });
  block.columns.forEach((item, i) => {
    if (item.format === "unit") {
      rowsBeside(draft, block).forEach(({ format }, j) => {
        if (!format) return;
        const area = { row: row + header + j, column: column + i, rows: 1, columns: 1 };
        plan.formats.push({ ...area, pattern: patternOf(format, draft.options.language) });
      });
    } else if (item.format) {
      plan.formats.push({
        row: row + header,
        column: column + i,
        rows: rows - header,
        columns: 1,
        pattern: patternOf(item.format, draft.options.language),
      });
    }
    if (item.right) style(draft, "numbers", row + header, column + i, rows - header, 1);
    if (item.wrap) style(draft, "wrap", row + header, column + i, rows - header, 1);
  });
  draft.computed.push({ row, column, rows, columns });
  planColours(draft, place, block.colours);
}

function rowsBeside({ places }: Draft, { beside }: Spill): readonly Row[] {
  const table = beside === undefined ? undefined : places.get(beside)?.block;
  return table?.kind === "table" && typeof table.rows !== "number" ? table.rows : [];
}
