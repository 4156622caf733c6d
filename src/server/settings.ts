import { type Language, languageOf } from "../i18n/words";

export type LanguageChoice = "auto" | "en" | "zh";

const LANGUAGE = "language";
const wizardKey = (): string => `wizard:${SpreadsheetApp.getActiveSpreadsheet().getId()}`;

/** What this person chose, for all workbooks. */
export function languageChoice(): LanguageChoice {
  const stored = PropertiesService.getUserProperties().getProperty(LANGUAGE);
  return stored === "en" || stored === "zh" ? stored : "auto";
}

export function keepLanguage(choice: LanguageChoice): void {
  PropertiesService.getUserProperties().setProperty(LANGUAGE, choice);
}

/** The language of menus, panels and their messages: the person's choice, else that of the account. */
export function userLanguage(): Language {
  const choice = languageChoice();
  return choice === "auto" ? languageOf(Session.getActiveUserLocale()) : choice;
}

/** The wizard as this person left it in this workbook, or "". */
export function keptWizard(): string {
  return PropertiesService.getUserProperties().getProperty(wizardKey()) ?? "";
}

export function keepWizard(state: string): void {
  const properties = PropertiesService.getUserProperties();
  if (state) properties.setProperty(wizardKey(), state);
  else properties.deleteProperty(wizardKey());
}
