import type { Workbook } from "../../../scripts/workbench/open-workbook-node";

/** The rows of the History sheet that hold something. */
export const historyRows = (book: Workbook, history: string): unknown[][] =>
  book.values(history, "A2:G150").filter((row) => row.some((cell) => cell !== ""));
