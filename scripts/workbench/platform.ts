/** The engine's module: imported in Node, `window.o_spreadsheet` in a page. */
export type Engine = typeof import("@odoo/o-spreadsheet");

/**
 * One world in which a script has run: a fresh global scope that holds the language and the
 * given services, nothing of Node and nothing of a page.
 */
export interface ScriptWorld {
  /** The world's own global object: its `Array`, `Date`, `Error`, and the script's top-level names. */
  readonly global: Record<string, unknown>;
  dispose(): void;
}

/**
 * Compiles a script once. Each call of the result makes a fresh world, lets `prepare` work on its
 * bare global object, defines `globals` in it and runs the script.
 */
export type CompileScript = (source: string) => StartWorld;

export type StartWorld = (
  globals: Readonly<Record<string, unknown>>,
  prepare: (global: Record<string, unknown>) => void,
) => ScriptWorld;

/** What differs between Node and a page. */
export interface Platform {
  readonly engine: Engine;
  readonly compileScript: CompileScript;
}
