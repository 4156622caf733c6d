import { columnLetter } from "./column-letter";

/** The cells of a column from one row to another as a formula writes them, such as `$B$30:$B$41`; counted from 1. */
export function fixedColumn(column: number, top: number, bottom: number): string {
  const letter = `$${columnLetter(column - 1)}$`;
  return `${letter}${top}:${letter}${bottom}`;
}
