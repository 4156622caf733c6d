import { Exception } from "./apps-script/exception";

const NAMED: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#ffffff",
  red: "#ff0000",
  green: "#008000",
  blue: "#0000ff",
  yellow: "#ffff00",
  orange: "#ffa500",
  purple: "#800080",
  gray: "#808080",
  grey: "#808080",
  lightgray: "#d3d3d3",
  darkgray: "#a9a9a9",
};

/**
 * A colour as "#rrggbb".
 *
 * @compatibility: the platform accepts any text and ignores what it does not know; here that is an error.
 */
export function hexColor(color: unknown): string {
  const text = typeof color === "string" ? color.trim().toLowerCase() : "";
  if (/^#[0-9a-f]{6}$/.test(text)) return text;
  if (/^#[0-9a-f]{3}$/.test(text)) return text.replace(/[0-9a-f]/g, "$&$&");
  const named = NAMED[text];
  if (!named) throw new Exception(`Invalid color: ${String(color)}`);
  return named;
}
