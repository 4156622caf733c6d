/** Shows cells as a person's own to fill in: upright, where sample figures are in italics. */
export function ownFigure(range: GoogleAppsScript.Spreadsheet.Range): void {
  range.setFontStyle("normal");
  range.setFontColor(null);
}
