import { type Language, languageOf } from "../i18n/words";

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
export function chooseLanguage(language: Language | null): void {
  const properties = PropertiesService.getUserProperties();
  if (language) properties.setProperty(PROPERTY, language);
  else properties.deleteProperty(PROPERTY);
}
