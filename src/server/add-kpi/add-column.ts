import { textCell } from "../text-cell";
import type { UndoWith } from "../undo-with";

type Range = GoogleAppsScript.Spreadsheet.Range;

export interface NewColumn {
  /** Of the column that it looks like. */
  readonly like: Range;
  readonly at: number;
  readonly title: string;
  readonly format: string;
}

/** A column beside a table, dressed as one of its own; the header is written, the cells below are returned. */
export function addColumn({ like, at, title, format }: NewColumn, undoWith: UndoWith): Range {
  const sheet = like.getSheet();
  const missing = at - sheet.getMaxColumns();
  if (missing > 0) {
    sheet.insertColumnsAfter(sheet.getMaxColumns(), missing);
    undoWith(() => sheet.deleteColumns(at - missing + 1, missing));
  }
  const whole = sheet.getRange(like.getRow(), at, like.getNumRows(), 1);
  const backgrounds = whole.getBackgrounds();
  const alignments = whole.getVerticalAlignments();
  undoWith(() => {
    whole.clear();
    whole.clearDataValidations();
    // Null is what a cell has that nobody gave a look.
    whole.setBackgrounds(backgrounds.map((row) => row.map((colour) => (colour === "#ffffff" ? null : colour))));
    whole.setVerticalAlignments(
      alignments.map((row) => row.map((side) => (side === "bottom" ? null : (side as "top" | "middle")))),
    );
  });
  like.copyTo(whole, SpreadsheetApp.CopyPasteType.PASTE_FORMAT, false);
  whole.getCell(1, 1).setValue(textCell(title));
  const cells = sheet.getRange(like.getRow() + 1, at, like.getNumRows() - 1, 1);
  cells.setNumberFormat(format);
  return cells;
}
