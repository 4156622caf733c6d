import { menuWords } from "../i18n/menu";
import type { Language } from "../i18n/words";
import { userLanguage } from "./user-language";

/** Adds the menu. Before the add-on is enabled in a document only the account's locale may be asked. */
export function addMenu(mode: GoogleAppsScript.Script.AuthMode | undefined): void {
  buildMenu(userLanguage(mode !== undefined && mode !== ScriptApp.AuthMode.NONE));
}

/** The menu in that language; each item names a top-level function. */
export function buildMenu(language: Language): void {
  const words = language === "zh" ? menuWords.zh() : menuWords.en();
  const ui = SpreadsheetApp.getUi();
  ui.createAddonMenu()
    .addItem(words.newTarget, "menuNewTarget")
    .addItem(words.editTarget, "menuEditTarget")
    .addItem(words.library, "menuLibrary")
    .addItem(words.templates, "menuTemplates")
    .addItem(words.weights, "menuWeights")
    .addItem(words.health, "menuHealth")
    .addSeparator()
    .addItem(words.importData, "menuImport")
    .addItem(words.setToday, "menuSetToday")
    .addItem(words.closePeriod, "menuClosePeriod")
    .addItem(words.removeSamples, "menuRemoveSamples")
    .addSubMenu(
      ui.createMenu(words.share).addItem(words.portableCopy, "menuPortableCopy").addItem(words.restore, "menuRestore"),
    )
    .addSeparator()
    .addItem(words.reference, "menuReference")
    .addSubMenu(
      ui
        .createMenu(words.language)
        .addItem(words.automatic, "menuLanguageAutomatic")
        .addItem("English", "menuLanguageEnglish")
        .addItem("中文", "menuLanguageChinese"),
    )
    .addToUi();
}
