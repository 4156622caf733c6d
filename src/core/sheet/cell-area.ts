import { columnLetter } from "./column-letter";

/** A closed range of a formula, counted from 1; `sheet` is its prefix as written (`'My data'!`), "" on the same sheet. */
export interface CellArea {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const REFERENCE =
  /^((?:'(?:[^']|'')+'|[^\s'!,;()"]+)!)?\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/;

/** The area that a reference names; null for open ranges, names and anything else. */
export function cellArea(reference: string): CellArea | null {
  const match = REFERENCE.exec(reference);
  if (!match) return null;
  const [, sheet = "", left, top, right = left, bottom = top] = match;
  const columns = [columnNumber(left!), columnNumber(right!)].sort((a, b) => a - b);
  const rows = [Number(top), Number(bottom)].sort((a, b) => a - b);
  return rows[0]! < 1 ? null : { sheet, top: rows[0]!, left: columns[0]!, bottom: rows[1]!, right: columns[1]! };
}

/** The address of one cell, such as `AB12`. */
export const cellAddress = (row: number, column: number): string => columnLetter(column - 1) + row;

const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
