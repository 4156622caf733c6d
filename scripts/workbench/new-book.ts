import type { EngineLocale } from "./locales";

/** A spreadsheet as the platform makes it, in the engine's data: one sheet of 26,000 cells. */
export function newBook(locale: EngineLocale): object {
  return { sheets: [{ id: "0", name: "Sheet1", colNumber: 26, rowNumber: 1000 }], settings: { locale } };
}
