/**
 * What the bundle exports. Nothing is evaluated at load but these declarations: each body behind `require`
 * is evaluated at its first call, so that a cell call never pays for the sidebar's code, nor the reverse.
 */
declare const require: <M>(path: string) => M;

/** Called by the stub of every formula. */
export function call(name: string, given: ArrayLike<unknown>): unknown {
  return require<typeof import("./cell-door")>("./cell-door").callFormula(name, given);
}
