import type { EngineLocale } from "./locales";

/** Pieces of a formula: quoted texts and sheet names stay whole, so that their commas are not separators. */
const PIECES =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\d+(?:[.,]\d+)?(?:[eE][+-]?\d+)?(?![\w(])|[;,{}\\]|[^"';,{}\\\d]+|\d+|["']/g;

/**
 * A formula as people and scripts write it, turned into the engine's notation (comma between
 * arguments, decimal point). A semicolon separates arguments in every locale; a comma does so only
 * where it is not the decimal sign.
 */
export function toEngineFormula(formula: string, locale: EngineLocale): string {
  const decimalComma = locale.decimalSeparator === ",";
  let inBraces = 0;
  return pieces(formula)
    .map((piece) => {
      if (piece.startsWith('"')) return engineText(piece);
      if (piece === "{") inBraces += 1;
      if (piece === "}") inBraces -= 1;
      if (inBraces > 0) return inBracesToEngine(piece, decimalComma);
      if (piece === ";") return ",";
      if (!decimalComma && /^\d+,\d/.test(piece)) return piece;
      if (decimalComma && /^\d+,\d/.test(piece)) return piece.replace(",", ".");
      // Left as it is, a point or a comma of the wrong notation would be read as if it were right.
      if (decimalComma && (piece === "," || /^\d+\.\d/.test(piece))) return `${piece}#!`;
      return piece;
    })
    .join("");
}

/** A formula of the engine as `getFormula()` shows it in a locale. */
export function toSheetFormula(engineFormula: string, locale: EngineLocale): string {
  const formula = engineFormula.replace(JOINED_TEXT, sheetText);
  if (locale.decimalSeparator !== ",") return formula;
  let inBraces = 0;
  return pieces(formula, true)
    .map((piece) => {
      if (piece === "{") inBraces += 1;
      if (piece === "}") inBraces -= 1;
      if (piece === ",") return inBraces > 0 ? "\\" : ";";
      return /^\d+\.\d/.test(piece) ? piece.replace(".", ",") : piece;
    })
    .join("");
}

/**
 * A text between quotes. The engine has no notation for a quote inside one, nor for a backslash
 * before the closing one, so these are joined from parts.
 */
function engineText(piece: string): string {
  const text = piece.slice(1, -1).replace(/""/g, '"');
  if (!/"|\\$/.test(text)) return piece;
  const parts = text.split(/(["\\])/).filter(Boolean);
  return `(""&${parts.map((part) => (part === '"' ? "CHAR(34)" : part === "\\" ? "CHAR(92)" : `"${part}"`)).join("&")})`;
}

const JOINED_TEXT = /\(""(?:&(?:"[^"]*"|CHAR\((?:34|92)\)))+\)/g;

function sheetText(joined: string): string {
  const parts = joined.slice(3).match(/"[^"]*"|CHAR\(\d\d\)/g) ?? [];
  return `"${parts.map((part) => (part === "CHAR(34)" ? '""' : part === "CHAR(92)" ? "\\" : part.slice(1, -1))).join("")}"`;
}

function pieces(formula: string, pointOnly = false): string[] {
  const found = formula.match(PIECES) ?? [];
  if (!pointOnly) return found;
  return found.flatMap((piece) => (/^\d+,\d/.test(piece) ? piece.split(/(,)/) : [piece]));
}

function inBracesToEngine(piece: string, decimalComma: boolean): string {
  if (!decimalComma) return piece;
  if (piece === "\\") return ",";
  return /^\d+,\d/.test(piece) ? piece.replace(",", ".") : piece;
}
