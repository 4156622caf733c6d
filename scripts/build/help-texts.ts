import { catalogue } from "../../src/catalogue/all";
import type { HelpTexts } from "../../src/functions/context";
import type { FunctionSpec } from "../../src/functions/define";
import { functionHelp } from "./function-help";

/** texts.html: the long texts, read when help, search or a panel wants them. */
export function helpTexts(functions: readonly FunctionSpec[]): HelpTexts {
  return {
    kpis: catalogue(),
    functions: Object.fromEntries(functions.map((spec) => [spec.name, functionHelp(spec)])),
  };
}
