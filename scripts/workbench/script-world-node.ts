import vm from "node:vm";
import { hideForeignGlobals } from "./script-globals";
import { worldsOf } from "./script-worlds";

/** Worlds of `node:vm`. */
export const compileScriptInNode = worldsOf(() => {
  const parsingContext = vm.createContext({});
  const global = vm.runInContext("globalThis", parsingContext) as Record<string, unknown>;
  hideForeignGlobals(global);
  return {
    global,
    compile: (body) => vm.compileFunction(body, [], { parsingContext, filename: "Code.js" }) as () => unknown,
    discard: () => undefined,
  };
});
