import { namedCells, SAMPLE_CELLS } from "./named-cells";
import { transaction } from "./transaction";

type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** How many cells are marked as sample figures and hold something. */
export const sampleCount = (book: Book): number =>
  namedCells(book, SAMPLE_CELLS).reduce(
    (count, range) => count + range.getValues().reduce((sum, row) => sum + row.filter((cell) => cell !== "").length, 0),
    0,
  );

/** Empties every cell marked as a sample figure, all or none; formats, notes and checks stay. */
export function removeSamples(book: Book): void {
  const ranges = namedCells(book, SAMPLE_CELLS);
  transaction((undo) => {
    for (const range of ranges) {
      const values = range
        .getValues()
        .map((row) => row.map((cell) => (typeof cell === "string" && cell !== "" ? `'${cell}` : cell)));
      undo(() => range.setValues(values));
      range.clearContent();
    }
    SpreadsheetApp.flush();
  });
}
