import { catalogue } from "../../src/catalogue/all";
import type { HelpTexts } from "../../src/functions/context";
import type { FunctionSpec } from "../../src/functions/define";
import { functionHelp } from "./function-help";
import { jsonPage } from "./json-page";

/** texts.html: the long texts and the catalogue as JSON. */
export async function helpTextsFile(functions: readonly FunctionSpec[]): Promise<string> {
  const texts: HelpTexts = {
    kpis: catalogue(),
    functions: Object.fromEntries(functions.map((spec) => [spec.name, functionHelp(spec)])),
  };
  return jsonPage(texts);
}
