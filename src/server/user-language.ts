import { type Language, languageOf } from "../i18n/words";
import type { UndoWith } from "./undo-with";

const PROPERTY = "language";

/**
 * The language of menus and the sidebar: the person's choice, else that of their account.
 *
 * @param mayAskProperties false before the add-on is enabled in a document, when properties are refused
 */
export function userLanguage(mayAskProperties = true): Language {
  const chosen = mayAskProperties ? PropertiesService.getUserProperties().getProperty(PROPERTY) : null;
  return chosen === "en" || chosen === "zh" ? chosen : languageOf(Session.getActiveUserLocale());
}

/** Keeps the person's choice; null goes back to that of their account. */
export function chooseLanguage(language: Language | null, undoWith: UndoWith): void {
  const properties = PropertiesService.getUserProperties();
  const keep = (choice: string | null): void => {
    if (choice) properties.setProperty(PROPERTY, choice);
    else properties.deleteProperty(PROPERTY);
  };
  const before = properties.getProperty(PROPERTY);
  undoWith(() => keep(before));
  keep(language);
}
