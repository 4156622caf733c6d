import type { CompileScript } from "./platform";
import { hideForeignGlobals } from "./script-globals";
import { scriptFunctions } from "./script-source";

/**
 * Worlds of a page: a hidden same-origin frame for each execution, emptied of all that is
 * not the language. What a frame refuses to give up is shadowed by parameters of the
 * function that wraps the script, so the script's top-level functions are handed over by name.
 *
 * @compatibility: `globalThis.document` and its like stay reachable; on the platform they do not exist.
 */
export const compileScriptInFrame: CompileScript = (source) => {
  const names = scriptFunctions(source).map((one) => one.name);
  const body = `${source}\nreturn { ${names.join(", ")} };`;
  return (globals, prepare) => {
    const frame = document.createElement("iframe");
    frame.hidden = true;
    document.body.append(frame);
    const global = frame.contentWindow as unknown as Record<string, unknown>;
    const MakeFunction = global["Function"] as FunctionConstructor;
    const stuck = hideForeignGlobals(global);
    prepare(global);
    Object.assign(global, globals);
    const script = MakeFunction(...stuck, body) as () => Record<string, unknown>;
    try {
      return { global: Object.assign(global, script()), dispose: () => frame.remove() };
    } catch (error) {
      frame.remove();
      throw error;
    }
  };
};
