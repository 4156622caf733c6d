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
