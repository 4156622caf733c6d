import type { Workbook } from "../../../scripts/workbench/open-workbook-node";

const WHOLE = "A1:J120";

/** The filled rows of the review's list that begins with this header. */
export function below(book: Workbook, sheet: string, header: string): unknown[][] {
  const values = book.values(sheet, WHOLE);
  const start = values.findIndex((row) => row[0] === header && row[1] !== "");
  if (start < 0) throw new Error(`${sheet} has no list ${header}`);
  const rows = values.slice(start + 1);
  return rows.slice(
    0,
    rows.findIndex((row) => row[0] === ""),
  );
}

/** Closes a period through the menu; a period that is closed already is replaced. */
export function close(book: Workbook, period: string): void {
  book.answers.length = 0;
  book.answers.push({ button: "OK", text: period }, { button: "YES" });
  book.run("menuClosePeriod");
  book.answers.length = 0;
}

/** Types into the review's cell below "Look back to". */
export function lookBack(book: Workbook, sheet: string, period: string): { accepted: boolean } {
  const row = book
    .values(sheet, "A1:J12")
    .findIndex((cells) => cells.some((cell) => /^(Look back to|回看期间)$/.test(String(cell))));
  return book.type(sheet, `B${row + 2}`, period);
}
