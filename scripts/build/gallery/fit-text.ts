/** Widths in ems, a little generous: what is cut too early still reads, what runs over does not. */
const emsOf = (sign: string): number =>
  sign >= "\u2e80" ? 1 : /[A-ZMWmw%]/.test(sign) ? 0.72 : /[ .,:;'|il]/.test(sign) ? 0.3 : 0.56;

export const textWidth = (text: string, size: number): number =>
  [...text].reduce((sum, sign) => sum + emsOf(sign), 0) * size;

/** The text, or as much of it as the width takes with an ellipsis behind. */
export function fitText(text: string, width: number, size: number): string {
  if (textWidth(text, size) <= width) return text;
  const signs = [...text];
  while (signs.length > 0 && textWidth(`${signs.join("")}…`, size) > width) signs.pop();
  return `${signs.join("").trim()}…`;
}
