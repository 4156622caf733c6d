import type { Text } from "../core/text";
import type { Language } from "../i18n/words";
import { inLanguage } from "../i18n/words";
import type { Placement } from "./place-blocks";
import type { Cell, Column, SheetSpec, Table } from "./template";
import { CELL_EDGES, type Font, PLAIN, pieces, textWidth } from "./text-width";
import { STYLES } from "./theme";

/** The arrow of a filter in a header line. */
const ARROW = 18;
/** A column gives nothing away below this: its figures need the room. */
const FIGURES = 70;
/** Pixels of a page. */
const PAGE = 1000;

/**
 * The widest wish of any block for a column, else the sheet's, else 100 pixels; wider where a word of a header
 * or of a text that wraps would be broken, as long as other columns can spare it.
 */
export function columnWidths(sheet: SheetSpec, placed: readonly Placement[], language: Language): number[] {
  const count = Math.max(sheet.widths?.length ?? 0, ...placed.map(({ column, columns }) => column + columns - 1));
  const wished: number[] = Array(count).fill(0);
  const words: number[] = Array(count).fill(0);
  const floors: number[] = Array(count).fill(0);
  for (const { block, column } of placed) {
    if (block.kind !== "table" && block.kind !== "spill") continue;
    block.columns.forEach(({ width }, i) => {
      const x = column - 1 + i;
      wished[x] = Math.max(wished[x]!, width ?? 0);
      if (block.kind === "table") words[x] = Math.max(words[x]!, longestWord(block, block.columns[i]!, language));
      if (!block.columns[i]!.wrap) floors[x] = FIGURES;
    });
  }
  const widths = wished.map((width, x) => width || (sheet.widths?.[x] ?? 100));
  return widened(
    widths,
    words,
    widths.map((width, x) => Math.max(words[x]!, Math.min(floors[x]!, width))),
  );
}

/** @param least what a column keeps when it gives to others */
function widened(widths: readonly number[], words: readonly number[], least: readonly number[]): number[] {
  const sum = (all: readonly number[]): number => all.reduce((total, each) => total + each, 0);
  const wanted = widths.map((width, x) => Math.max(width, words[x]!));
  const over = sum(wanted) - PAGE;
  if (over <= 0) return wanted;
  const spare = wanted.map((width, x) => Math.max(0, width - least[x]!));
  const given = Math.min(1, over / Math.max(1, sum(spare)));
  return wanted.map((width, x) => Math.floor(width - spare[x]! * given));
}

/** Pixels that the longest word of a column's header, and of its texts that wrap, cannot do without. */
function longestWord({ rows, dense, filter }: Table, column: Column, language: Language): number {
  const size = dense ? STYLES.dense.size! : PLAIN.size;
  const header = headerWidth(column.title, { size, bold: true }, language) + (filter ? ARROW : 0);
  // What a formula gives is not known here: its column keeps its width.
  if (column.wrap && (column.formula || column.spill || column.filled)) return Math.max(header, column.width ?? 0);
  if (!column.wrap || typeof rows === "number") return header;
  return rows.reduce(
    (most, { values }) => Math.max(most, widthOfWords(values[column.key], { size, bold: false }, language)),
    header,
  );
}

/** A short Chinese header counts as one word: broken, it leaves a single character on its second line. */
function headerWidth(title: Cell, font: Font, language: Language): number {
  const shown = Array.isArray(title) ? inLanguage(title as Text, language) : "";
  return /^[\u2e80-\uffff]{2,4}$/.test(shown)
    ? Math.ceil(textWidth(shown, font)) + CELL_EDGES + 2
    : widthOfWords(title, font, language);
}

function widthOfWords(cell: Cell | undefined, font: Font, language: Language): number {
  if (typeof cell !== "object" || "month" in cell || "formula" in cell) return 0;
  // The name of a formula has no place to break at, nor has any column room for the longest.
  const words = pieces(inLanguage(cell, language)).filter((word) => !/^[A-Z0-9_]+$/.test(word));
  return Math.max(0, ...words.map((word) => Math.ceil(textWidth(word, font)) + CELL_EDGES));
}
