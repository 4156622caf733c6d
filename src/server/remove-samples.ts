import { namedCells, SAMPLE_CELLS } from "./named-cells";
import { rangeContent } from "./range-content";
import { transaction } from "./transaction";

type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** How many cells are marked as sample figures, look like them and hold something. */
export const sampleCount = (book: Book): number =>
  namedCells(book, SAMPLE_CELLS).reduce((count, range) => {
    const samples = looksLikeSample(range);
    const full = range.getValues().map((row, r) => row.filter((cell, c) => cell !== "" && samples[r]![c]));
    return count + full.reduce((sum, row) => sum + row.length, 0);
  }, 0);

/** Empties every cell marked as a sample figure, all or none; formats, notes and checks stay. */
export function removeSamples(book: Book): void {
  const ranges = namedCells(book, SAMPLE_CELLS);
  transaction((undo) => {
    for (const range of ranges) {
      const samples = looksLikeSample(range);
      const values = rangeContent(range);
      undo(() => range.setValues(values));
      range.setValues(values.map((row, r) => row.map((cell, c) => (samples[r]![c] ? "" : cell))));
    }
    SpreadsheetApp.flush();
  });
}

/** Sample figures are in italics; an import, or a person, sets their own upright. */
const looksLikeSample = (range: Range): boolean[][] =>
  range.getFontStyles().map((row) => row.map((style) => style === "italic"));
