/** Widths of the characters from space to tilde in Arial, in thousandths of the size (the metrics of Helvetica). */
const REGULAR = [
  [278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278],
  [556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556],
  [1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778],
  [667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556],
  [333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556],
  [556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584],
];
const BOLD = [
  [278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278],
  [556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 333, 333, 584, 584, 584, 611],
  [975, 722, 722, 722, 722, 667, 611, 778, 722, 278, 556, 722, 611, 833, 722, 778],
  [667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 333, 278, 333, 584, 556],
  [333, 556, 611, 556, 611, 556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611],
  [611, 611, 389, 556, 333, 611, 556, 778, 556, 556, 500, 389, 280, 389, 584],
];

export interface Font {
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
}

/** Of a cell whose style says nothing else. */
export const PLAIN: Font = { size: 10, bold: false };
/** Pixels that a cell keeps free at its edges, both together. */
export const CELL_EDGES = 8;

/** Pixels that a text takes in one line; a Chinese character is as wide as high. */
export function textWidth(text: string, { size, bold }: Font): number {
  const thousandths = [...text].reduce((sum, character) => {
    const i = character.charCodeAt(0) - 32;
    return sum + ((bold ? BOLD : REGULAR)[i >> 4]?.[i & 15] ?? (character > "\u2e7f" ? 1000 : 600));
  }, 0);
  return (thousandths / 1000) * ((size * 96) / 72);
}

/** What a line is broken between: words, and single Chinese characters with the marks that cling to them. */
export const pieces = (text: string): string[] =>
  text.match(/[（《“]*[\u2e80-\uffff][，。；：！？、）》”]*|[^\s\u2e80-\uffff]+|\s+/g) ?? [];
