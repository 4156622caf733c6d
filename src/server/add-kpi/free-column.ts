type Range = GoogleAppsScript.Spreadsheet.Range;

/** The first column on the right of all that stands in the rows of a table. */
export function freeColumn(table: Range): number {
  const sheet = table.getSheet();
  const left = table.getColumn();
  const width = Math.max(sheet.getLastColumn() - left + 1, table.getNumColumns());
  const area = sheet.getRange(table.getRow(), left, table.getNumRows(), width);
  const filled = area.getValues().map((row) => row.reduce((last, cell, x) => (cell === "" ? last : x), 0));
  const computed = area.getFormulas().map((row) => row.reduce((last, cell, x) => (cell === "" ? last : x), 0));
  return left + Math.max(...filled, ...computed) + 1;
}
