import { fitText } from "./fit-text";

/** Pixels; the sidebar shows it at 235 or more of 250, so the size below stays over 8. */
export const TEXT_SIZE = 9;

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign]!);

const short = (amount: number): string => String(Math.round(amount * 10) / 10);

export const box = (x: number, y: number, width: number, height: number, fill: string): string =>
  `<rect x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}" fill="${fill}"/>`;

/** Text cut to a width; `x` is its right edge when it ends there. */
export function words(
  text: string,
  at: { x: number; y: number; width: number; fill: string; end?: boolean; bold?: boolean; size?: number },
): string {
  const size = at.size ?? TEXT_SIZE;
  const extras = `${at.end ? ' text-anchor="end"' : ""}${at.bold ? ' font-weight="700"' : ""}${at.size ? ` font-size="${size}"` : ""}`;
  const cut = fitText(text, at.bold ? at.width * 0.92 : at.width, size);
  return `<text x="${short(at.x)}" y="${short(at.y)}" fill="${at.fill}"${extras}>${escaped(cut)}</text>`;
}

export const path = (points: readonly (readonly [number, number])[], stroke: string, dashed = false): string =>
  `<path d="M${points.map(([x, y]) => `${short(x)} ${short(y)}`).join("L")}" fill="none" stroke="${stroke}" stroke-width="1.8"${dashed ? ' stroke-dasharray="3 2"' : ""}/>`;

export const shape = (d: string, fill: string): string =>
  `<path d="${d}" fill="${fill}" stroke="#ffffff" stroke-width="0.8"/>`;
