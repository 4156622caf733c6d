import { CELL_EDGES, type Font, PLAIN, pieces, textWidth } from "./text-width";

/** A text in lines no wider than `width` pixels, broken at spaces, or after any Chinese character. */
export function breakLines(text: string, width: number, font: Font = PLAIN): string[] {
  const lines: string[] = [];
  let line = "";
  let used = 0;
  for (const piece of pieces(text)) {
    const size = textWidth(piece, font);
    if (line !== "" && piece.trim() !== "" && used + size > width - CELL_EDGES) {
      lines.push(line.trim());
      line = "";
      used = 0;
    }
    line += piece;
    used += size;
  }
  return [...lines, line.trim()];
}
