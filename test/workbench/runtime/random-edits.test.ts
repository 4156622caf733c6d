import fc from "fast-check";
import { expect, test } from "vitest";
import type { CellValue } from "../../../scripts/workbench/workbook";
import { openScript } from "../harness";

/** A script that carries out a list of edits and reads the corner of the sheet after each. */
const script = `
function edit(edits) {
  const sheet = SpreadsheetApp.getActiveSheet();
  return edits.map((e) => {
    const range = sheet.getRange(e.row, e.column, e.values.length, e.values[0].length);
    if (e.kind === "values") range.setValues(e.values);
    if (e.kind === "clear") range.clearContent();
    if (e.kind === "rowsAbove") sheet.insertRowsBefore(e.row, e.values.length);
    if (e.kind === "rowsGone") sheet.deleteRows(e.row, e.values.length);
    if (e.kind === "notes") range.setNotes(e.values.map((r) => r.map((v) => v === "" ? "" : "note " + v)));
    const corner = sheet.getRange(1, 1, 12, 8);
    return { values: corner.getValues(), notes: corner.getNotes(), lastRow: sheet.getLastRow() };
  });
}`;

const [ROWS, COLUMNS] = [12, 8];
type Kind = "values" | "clear" | "rowsAbove" | "rowsGone" | "notes";
interface Edit {
  readonly kind: Kind;
  readonly row: number;
  readonly column: number;
  readonly values: CellValue[][];
}
type Grid = CellValue[][];

const blank = (rows: number): Grid => Array.from({ length: rows }, () => Array<CellValue>(COLUMNS).fill(""));

/** The same edits on plain arrays, long enough that rows pushed down are not lost. */
function model(edits: readonly Edit[]) {
  const grids = { values: blank(200), notes: blank(200) };
  return edits.map(({ kind, row, column, values }) => {
    const each = (grid: Grid, give: (value: CellValue) => CellValue): void =>
      values.forEach((line, r) => line.forEach((value, c) => (grid[row - 1 + r]![column - 1 + c] = give(value))));
    if (kind === "values") each(grids.values, (value) => value);
    if (kind === "clear") each(grids.values, () => "");
    if (kind === "notes") each(grids.notes, (value) => (value === "" ? "" : `note ${String(value)}`));
    for (const grid of [grids.values, grids.notes]) {
      if (kind === "rowsAbove") grid.splice(row - 1, 0, ...blank(values.length));
      if (kind === "rowsGone") grid.splice(row - 1, values.length);
    }
    const filled = grids.values.map((line) => line.some((value) => value !== ""));
    return {
      values: grids.values.slice(0, ROWS).map((line) => [...line]),
      notes: grids.notes.slice(0, ROWS).map((line) => [...line]),
      lastRow: filled.lastIndexOf(true) + 1,
    };
  });
}

const value = fc.oneof(
  fc.integer({ min: -1000, max: 1000 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((x) => (Math.abs(x) < 1e-300 ? 0 : x)),
  fc.boolean(),
  fc.constant(""),
  fc
    .constantFrom("text", "Zürich", "目标", "a,b", "x;y", "'quoted'")
    .map((text) => (text.startsWith("'") ? text.slice(1) : text)),
);

const edit = fc
  .record({
    kind: fc.constantFrom<Kind>("values", "values", "clear", "rowsAbove", "rowsGone", "notes"),
    row: fc.integer({ min: 1, max: ROWS - 4 }),
    column: fc.integer({ min: 1, max: COLUMNS - 4 }),
    height: fc.integer({ min: 1, max: 4 }),
    width: fc.integer({ min: 1, max: 4 }),
  })
  .chain(({ height, width, ...place }) =>
    fc
      .array(fc.array(value, { minLength: width, maxLength: width }), { minLength: height, maxLength: height })
      .map((values): Edit => ({ ...place, values })),
  );

test("what scripts write they read, whatever was inserted and deleted in between", () => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 12 }), (edits) => {
      const book = openScript(script);
      expect(book.run("edit", edits)).toEqual(model(edits));
    }),
    { seed: 20261121, numRuns: 40 },
  );
});

test("taking a run back takes all of it back, notes too", () => {
  fc.assert(
    fc.property(
      fc.array(edit, { minLength: 1, maxLength: 6 }),
      fc.array(edit, { minLength: 1, maxLength: 6 }),
      (first, second) => {
        const book = openScript(script);
        book.run("edit", first);
        const before = book.snapshot();
        book.run("edit", second);
        if (JSON.stringify(book.snapshot()) === JSON.stringify(before)) return;
        book.model.dispatch("REQUEST_UNDO");
        expect(book.snapshot()).toEqual(before);
      },
    ),
    { seed: 20261121, numRuns: 15 },
  );
});
