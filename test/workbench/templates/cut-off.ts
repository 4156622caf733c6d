import type { Workbook } from "../../../scripts/workbench/open-workbook-node";
import { type Font, pieces, textWidth } from "../../../src/templates/text-width";
import { STYLES } from "../../../src/templates/theme";

/** What a cell keeps free at its left and right edge together; the engine breaks lines a little earlier. */
const EDGES = { line: 6, wrapped: 8 };
/** The arrow of a drop-down. */
const ARROW = 18;
const PAGE = 1000;

interface Shown {
  readonly text: string;
  readonly isNumber: boolean;
  readonly isHeader: boolean;
  readonly font: Font;
  readonly wraps: boolean;
  readonly width: number;
  /** Undefined where the row fits itself to a typed text. */
  readonly height: number | undefined;
}

/**
 * Every cell of the sheets whose content does not show whole: a number wider than its column, a word broken
 * in two, more lines than the row has, a text that runs into its neighbour or off the page.
 */
export function cutOff(book: Workbook, sheets: readonly string[]): string[] {
  return sheets.flatMap((sheet) => cutOffIn(book, sheet));
}

function cutOffIn({ model: { getters } }: Workbook, sheet: string): string[] {
  const sheetId = getters.getSheetIdByName(sheet)!;
  const all = getters.getEvaluatedCellsPositions(sheetId);
  const textAt = (col: number, row: number): string => getters.getEvaluatedCell({ sheetId, col, row }).formattedValue;
  const lastColumn = Math.max(...all.filter(({ col, row }) => textAt(col, row) !== "").map(({ col }) => col));
  /** A formula's own cell, or one that it fills beside or below. */
  const isFormula = (position: (typeof all)[number]): boolean => getters.getCell(position)?.isFormula !== false;
  /** A row fits itself to the texts that were typed, not to those that formulas give. */
  const typedHeight = (row: number): number =>
    Math.max(
      21,
      ...all
        .filter((position) => position.row === row && !isFormula(position))
        .map((position) => {
          const { fontSize: size = 10, bold, wrapping } = getters.getCellComputedStyle(position);
          if (wrapping !== "wrap") return 0;
          const width = getters.getColSize(sheetId, position.col) - EDGES.wrapped;
          return linesHeight(textAt(position.col, row), width, { size, bold: bold === true });
        }),
    );
  return all.flatMap((position) => {
    const { col, row } = position;
    const cell = getters.getEvaluatedCell(position);
    if (cell.formattedValue === "") return [];
    const style = getters.getCellComputedStyle(position);
    const merge = getters.getMerge(position) as { left: number; right: number } | undefined;
    const [left, right] = merge ? [merge.left, merge.right] : [col, col];
    const widthOf = (from: number, to: number): number => {
      let sum = 0;
      for (let x = from; x <= to; x += 1) sum += getters.getColSize(sheetId, x);
      return sum;
    };
    const rule = getters.getValidationRuleForCell(position) as { criterion: { type: string } } | undefined;
    const shown: Shown = {
      text: cell.formattedValue,
      isNumber: cell.type === "number",
      isHeader: style.fillColor?.toLowerCase() === STYLES.header.background,
      font: { size: style.fontSize ?? 10, bold: style.bold === true },
      wraps: style.wrapping === "wrap",
      width:
        widthOf(left, right) -
        EDGES[style.wrapping === "wrap" ? "wrapped" : "line"] -
        (rule && /InList|InRange/.test(rule.criterion.type) ? ARROW : 0),
      height: getters.getUserRowSize(sheetId, row) ?? (isFormula(position) ? typedHeight(row) : undefined),
    };
    let free = right;
    // A formula's "" stands in the way too.
    while (free < lastColumn && getters.getEvaluatedCell({ sheetId, col: free + 1, row }).type === "empty") free += 1;
    const room = free < lastColumn ? widthOf(left, free) : PAGE - widthOf(0, left - 1);
    const fault = faultOf(shown, room - EDGES.line);
    return fault ? [`${sheet} ${String.fromCharCode(65 + col)}${row + 1} ${fault}: ${cell.formattedValue}`] : [];
  });
}

function faultOf({ text, isNumber, isHeader, font, wraps, width, height }: Shown, room: number): string | undefined {
  const by = (needed: number, has: number): string => `(${Math.ceil(needed - has)} px)`;
  if (isNumber) {
    const needed = textWidth(text, font);
    return needed > width ? `number wider than its column ${by(needed, width)}` : undefined;
  }
  if (!wraps) {
    const needed = textWidth(text, font);
    return needed > Math.max(room, width) ? `text runs on ${by(needed, room)}` : undefined;
  }
  // Broken, it leaves a single character on its second line.
  if (isHeader && /^[\u2e80-\uffff]{2,4}$/.test(text) && textWidth(text, font) > width) {
    return `short header broken ${by(textWidth(text, font), width)}`;
  }
  // The name of a formula has no place to break at.
  const words = pieces(text).filter((piece) => !/^[A-Z0-9_]+$/.test(piece));
  const longest = Math.max(0, ...words.map((piece) => textWidth(piece, font)));
  if (longest > width) return `word broken ${by(longest, width)}`;
  const needed = linesHeight(text, width, font);
  return height !== undefined && needed > height ? `lines cut off ${by(needed, height)}` : undefined;
}

const linesHeight = (text: string, width: number, font: Font): number =>
  lineCount(text, width, font) * ((font.size * 96) / 72 + 3);

/** Lines that a text takes in a cell of this width. */
function lineCount(text: string, width: number, font: Font): number {
  let lines = 0;
  for (const paragraph of text.split("\n")) {
    lines += 1;
    let used = 0;
    for (const piece of pieces(paragraph)) {
      const size = textWidth(piece, font);
      if (used > 0 && piece.trim() !== "" && used + size > width) {
        lines += 1;
        used = 0;
      }
      used += size;
      // The name of a formula breaks anywhere.
      while (used > width && size > width) {
        lines += 1;
        used -= width;
      }
    }
  }
  return lines;
}
