import { sampleActions } from "../../templates/review/sample-actions";
import { namedCells, SAMPLE_CELLS } from "../named-cells";
import { rangeContent } from "../range-content";
import type { UndoWith } from "../undo-with";

type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Empties the rows of the action log that still say what the template put there, and sets all marked rows upright:
 * an action that a person typed over a sample stays.
 */
export function clearSampleActions(book: Book, log: Sheet, undo: UndoWith): void {
  const ours = new Set(sampleActions().flatMap(({ action }) => [...action]));
  for (const range of namedCells(book, SAMPLE_CELLS)) {
    if (range.getSheet().getSheetId() !== log.getSheetId()) continue;
    const styles = range.getFontStyles();
    if (!styles.some((row) => row.includes("italic"))) continue;
    const values = range.getValues() as unknown[][];
    const content = rangeContent(range);
    undo(() => {
      range.setValues(content);
      range.setFontStyles(styles);
    });
    range.setValues(
      values.map((row, r) => (row.some((cell) => ours.has(String(cell))) ? row.map(() => "") : content[r]!)),
    );
    range.setFontStyle("normal");
  }
}
