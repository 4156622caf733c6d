import type { UndoWith } from "../undo-with";

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Lets the lists of a sheet that offer what stands in a cell's row offer that cell too, where they end before it. */
export function widenLists(cell: Range, undoWith: UndoWith): void {
  const sheet = cell.getSheet();
  const last = cell.getColumn();
  const all = sheet.getDataRange();
  all.getDataValidations().forEach((row, y) =>
    row.forEach((rule, x) => {
      if (rule?.getCriteriaType() !== SpreadsheetApp.DataValidationCriteria.VALUE_IN_RANGE) return;
      const [offered, showsList] = rule.getCriteriaValues() as [Range, boolean];
      const isOfRow =
        offered.getSheet().getSheetId() === sheet.getSheetId() &&
        offered.getRow() === cell.getRow() &&
        offered.getNumRows() === 1;
      if (!isOfRow || offered.getLastColumn() >= last) return;
      const wider = sheet.getRange(offered.getRow(), offered.getColumn(), 1, last - offered.getColumn() + 1);
      const chooser = all.getCell(y + 1, x + 1);
      undoWith(() => chooser.setDataValidation(rule));
      chooser.setDataValidation(rule.copy().requireValueInRange(wider, showsList).build());
    }),
  );
}
