import { menuWords } from "../i18n/menu";
import { userLanguage } from "./user-language";

/** The panels that a menu item can open. */
export type Panel = "target" | "edit" | "library" | "templates" | "weights" | "health" | "import" | "formulas";

/** Opens the sidebar on a panel. Only words of our own are put into the page. */
export function showSidebar(panel: Panel): void {
  const language = userLanguage();
  const page = HtmlService.createHtmlOutputFromFile("sidebar")
    .getContent()
    .replace('data-panel=""', `data-panel="${panel}"`)
    .replace('lang="en"', `lang="${language === "zh" ? "zh-CN" : "en"}"`);
  const { name } = language === "zh" ? menuWords.zh() : menuWords.en();
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(page).setTitle(name));
}
