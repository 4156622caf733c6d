import vm from "node:vm";
import type { CompileScript } from "./platform";
import { hideForeignGlobals } from "./script-globals";

/** Worlds of `node:vm`: the script is compiled once, each world is a new context. */
export const compileScriptInNode: CompileScript = (source) => {
  const script = new vm.Script(source, { filename: "Code.js" });
  return (globals, prepare) => {
    const context = vm.createContext({});
    const global = vm.runInContext("globalThis", context) as Record<string, unknown>;
    hideForeignGlobals(global);
    prepare(global);
    Object.assign(global, globals);
    script.runInContext(context);
    return { global, dispose: () => undefined };
  };
};
