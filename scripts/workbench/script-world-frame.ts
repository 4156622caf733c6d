import { hideForeignGlobals } from "./script-globals";
import { worldsOf } from "./script-worlds";

/**
 * Worlds of a page: hidden same-origin frames, emptied of all that is not the language. What a frame refuses to give up
 * is shadowed by parameters of the function that wraps the script.
 *
 * @compatibility: `globalThis.document` and its like stay reachable; on the platform they do not exist.
 */
export const compileScriptInFrame = worldsOf(() => {
  const frame = document.createElement("iframe");
  frame.hidden = true;
  document.body.append(frame);
  const global = frame.contentWindow as unknown as Record<string, unknown>;
  const MakeFunction = global["Function"] as FunctionConstructor;
  const stuck = hideForeignGlobals(global);
  return {
    global,
    compile: (body) => MakeFunction(...stuck, body) as () => unknown,
    discard: () => frame.remove(),
  };
});
