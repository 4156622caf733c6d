import vm from "node:vm";
import type { CompileScript } from "./platform";
import { hideForeignGlobals } from "./script-globals";

/** The last scripts compiled: tests open the same bundle hundreds of times. */
const compiled = new Map<string, vm.Script>();
const KEPT = 4;

/** Worlds of `node:vm`: the script is compiled once, each world is a new context. */
export const compileScriptInNode: CompileScript = (source) => {
  const script = compiled.get(source) ?? new vm.Script(source, { filename: "Code.js" });
  compiled.set(source, script);
  const [oldest] = compiled.keys();
  if (compiled.size > KEPT && oldest !== undefined) compiled.delete(oldest);
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
