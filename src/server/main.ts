/**
 * What the bundle exports. Nothing is evaluated at load but these declarations: the body behind `require` is
 * evaluated at its first call, the other two are files of their own (see load-body.ts), so that a cell call never
 * pays for the sidebar's code, nor for formulas that it does not call.
 */
declare const require: <M>(path: string) => M;

type Panel = import("./show-sidebar").Panel;
type ServerBody = typeof import("./bodies/server");

/** Called by the stub of every formula. */
export function call(name: string, given: ArrayLike<unknown>): unknown {
  return require<typeof import("./bodies/frequent")>("./bodies/frequent").call(name, given);
}

/** When a document opens; the mode says what may be asked. */
export function onOpen(event?: { authMode?: GoogleAppsScript.Script.AuthMode }): void {
  require<typeof import("./menu")>("./menu").addMenu(event?.authMode);
}

/** When the add-on is installed from a document: the menu is wanted at once. */
export function onInstall(event?: { authMode?: GoogleAppsScript.Script.AuthMode }): void {
  onOpen(event);
}

const server = (): ServerBody => require<typeof import("./load-body")>("./load-body").loadBody<ServerBody>("server");

/** What the sidebar calls by `google.script.run.rpc(method, payload)`. */
export function rpc(method: unknown, payload: unknown): unknown {
  return server().answerSidebar(method, payload);
}

const open = (panel: Panel): void => server().showSidebar(panel);

export const menuNewTarget = (): void => open("target");
export const menuEditTarget = (): void => open("edit");
export const menuLibrary = (): void => open("library");
export const menuTemplates = (): void => open("templates");
export const menuWeights = (): void => open("weights");
export const menuHealth = (): void => open("health");
export const menuImport = (): void => open("import");
export const menuReference = (): void => open("formulas");

export const menuSetToday = (): void => server().setToday();
export const menuClosePeriod = (): void => server().closeThePeriod();
export const menuRemoveSamples = (): void => server().removeSampleData();
export const menuPortableCopy = (): void => server().makePortable();
export const menuRestore = (): void => server().restorePortable();
export const menuLanguageAutomatic = (): void => server().setLanguage(null);
export const menuLanguageEnglish = (): void => server().setLanguage("en");
export const menuLanguageChinese = (): void => server().setLanguage("zh");
