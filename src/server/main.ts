/**
 * What the bundle exports. Nothing is evaluated at load but these declarations: each body behind `require`
 * is evaluated at its first call, so that a cell call never pays for the sidebar's code, nor the reverse.
 */
declare const require: <M>(path: string) => M;

/** Called by the stub of every formula. */
export function call(name: string, given: ArrayLike<unknown>): unknown {
  return require<typeof import("./cell-door")>("./cell-door").callFormula(name, given);
}

/** When a document opens; the mode says what may be asked. */
export function onOpen(event?: { authMode?: GoogleAppsScript.Script.AuthMode }): void {
  require<typeof import("./menu")>("./menu").addMenu(event?.authMode);
}

/** When the add-on is installed from a document: the menu is wanted at once. */
export function onInstall(event?: { authMode?: GoogleAppsScript.Script.AuthMode }): void {
  onOpen(event);
}

/** What the sidebar calls by `google.script.run.rpc(method, payload)`. */
export function rpc(method: unknown, payload: unknown): unknown {
  return require<typeof import("./sidebar-door")>("./sidebar-door").answerSidebar(method, payload);
}

const showSidebar = (panel: import("./show-sidebar").Panel): void =>
  require<typeof import("./show-sidebar")>("./show-sidebar").showSidebar(panel);

export const menuNewTarget = (): void => showSidebar("target");
export const menuEditTarget = (): void => showSidebar("edit");
export const menuLibrary = (): void => showSidebar("library");
export const menuTemplates = (): void => showSidebar("templates");
export const menuWeights = (): void => showSidebar("weights");
export const menuHealth = (): void => showSidebar("health");
export const menuReference = (): void => showSidebar("formulas");

function actions(): typeof import("./menu-actions") {
  require<typeof import("./read-texts")>("./read-texts").connectCatalogue();
  return require<typeof import("./menu-actions")>("./menu-actions");
}

export const menuSetToday = (): void => actions().setToday();
export const menuClosePeriod = (): void => actions().closeThePeriod();
export const menuRemoveSamples = (): void => actions().removeSampleData();
export const menuPortableCopy = (): void => actions().makePortable();
export const menuRestore = (): void => actions().restorePortable();
export const menuLanguageAutomatic = (): void => actions().setLanguage(null);
export const menuLanguageEnglish = (): void => actions().setLanguage("en");
export const menuLanguageChinese = (): void => actions().setLanguage("zh");
