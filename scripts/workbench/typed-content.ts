import { toEngineFormula } from "./formula-text";
import type { EngineLocale } from "./locales";

const GERMAN_NUMBER = /^[+-]?(?:\d{1,3}(?:\.\d{3})+|\d+)?(?:,\d+)?(?:[eE][+-]?\d+)?\s?%?$/;
const POINT_NUMBER = /^[+-]?\d+\.\d+(?:[eE][+-]?\d+)?\s?%?$/;

/**
 * What is typed (or set by a script as text) in a locale, as content of an engine cell: a formula
 * keeps its leading `=`, a number gets the engine's notation, everything else stays.
 */
export function typedContent(text: string, locale: EngineLocale): string {
  if (text.startsWith("=") && text.length > 1) return toEngineFormula(text, locale);
  if (text === "=") return "'=";
  if (locale.decimalSeparator !== "," || !/\d/.test(text)) return text;
  if (GERMAN_NUMBER.test(text)) return text.replace(/\./g, "").replace(",", ".").replace(/\s/g, "");
  // @compatibility: the platform may read "1.5" as the first of May there; here it stays text.
  if (POINT_NUMBER.test(text)) return `'${text}`;
  return text;
}
