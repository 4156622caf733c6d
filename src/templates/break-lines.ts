/** Pixels of a character at 10 points: about the widths of Arial and of a square Chinese one. */
const pixels = (character: string): number => (character > "\u2e7f" ? 13 : 6);

/** A text in lines no wider than `width` pixels, broken at spaces, or after any Chinese character. */
export function breakLines(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  let used = 0;
  for (const word of text.match(/[\u2e80-\uffff][，。；：！？、）”]*|[^\s\u2e80-\uffff]+\s*|\s+/g) ?? []) {
    const size = [...word].reduce((sum, character) => sum + pixels(character), 0);
    if (line !== "" && used + size > width) {
      lines.push(line.trim());
      line = "";
      used = 0;
    }
    line += word;
    used += size;
  }
  return [...lines, line.trim()];
}
