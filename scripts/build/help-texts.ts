import { catalogue } from "../../src/catalogue/all";
import type { HelpTexts } from "../../src/functions/context";
import type { FunctionSpec } from "../../src/functions/define";
import { functionHelp } from "./function-help";

/**
 * texts.html: the long texts and the catalogue as JSON. Read with HtmlService, which wants well-formed HTML, so `<` and `&`
 * are written as escapes that JSON reads back.
 */
export async function helpTextsFile(functions: readonly FunctionSpec[]): Promise<string> {
  const texts: HelpTexts = {
    kpis: catalogue(),
    functions: Object.fromEntries(functions.map((spec) => [spec.name, functionHelp(spec)])),
  };
  return JSON.stringify(texts).replace(/[<>&]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
