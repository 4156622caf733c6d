import type { Language } from "./words";

/** Errors are written to follow a formula's name; alone they begin with a capital and end with a stop. */
export const sentence = (text: string, language: Language): string =>
  text.charAt(0).toUpperCase() + text.slice(1) + (language === "zh" ? "。" : ".");
