import type { CompileScript } from "./platform";
import { hideForeignGlobals } from "./script-globals";

/**
 * Worlds of a page: a hidden same-origin frame for each execution, emptied of all that is
 * not the language. What a frame refuses to give up is shadowed by parameters of the
 * function that wraps the script, so the script's top-level functions are handed over by name.
 */
export const compileScriptInFrame: CompileScript = (source) => (globals) => {
  const frame = document.createElement("iframe");
  frame.hidden = true;
  document.body.append(frame);
  const global = frame.contentWindow as unknown as Record<string, unknown>;
  const run = global["Function"] as FunctionConstructor;
  const stuck = hideForeignGlobals(global);
  const names = topLevelFunctions(source);
  const hand = names.map((name) => `${JSON.stringify(name)}: ${name}`).join(", ");
  const scope = run(...stuck, ...Object.keys(globals), `${source}\nreturn { ${hand} };`) as (
    ...values: unknown[]
  ) => Record<string, unknown>;
  const defined = scope.call(undefined, ...stuck.map(() => undefined), ...Object.values(globals));
  return { global: Object.assign(global, defined), dispose: () => frame.remove() };
};

function topLevelFunctions(source: string): string[] {
  return [...source.matchAll(/^function\s+([A-Za-z_$][\w$]*)\s*\(/gm)].map((match) => match[1]!);
}
