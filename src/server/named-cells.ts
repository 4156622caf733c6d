type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Cells that templates marked by a name: sample figures to be emptied, dates that "as of" formulas look at. */
export const SAMPLE_CELLS = "KPI_SAMPLE";
export const AS_OF_CELL = "KPI_AS_OF";

/** The ranges whose names begin with a mark; templates add their sheet's id to it. */
export const namedCells = (book: Book, mark: string): Range[] =>
  book
    .getNamedRanges()
    .filter((named) => named.getName() === mark || named.getName().startsWith(`${mark}_`))
    .map((named) => named.getRange());
