import { inLanguage, type Language } from "../../i18n/words";
import { protectedNote } from "../../templates/protected-note";
import type { UndoWith } from "../undo-with";

/** Warns before the formulas of a range are changed, as in the rest of a template. */
export function protectFormulas(
  range: GoogleAppsScript.Spreadsheet.Range,
  language: Language,
  undoWith: UndoWith,
): void {
  const protection = range.protect();
  undoWith(() => protection.remove());
  protection.setDescription(inLanguage(protectedNote(), language)).setWarningOnly(true);
}
