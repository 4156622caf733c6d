import type { FunctionSpec } from "../../src/functions/define";
import { autocompleteText, oneLine } from "./autocomplete-text";
import { BUNDLE_GLOBAL } from "./bundle-code";
import { argumentHelp } from "./function-help";

/**
 * The top-level declaration that Sheets needs for one formula. Bundling drops comments, and Sheets reads
 * the JSDoc only right above a declaration with named parameters, so both are written out from the spec.
 */
export function formulaStub(spec: FunctionSpec): string {
  const names = Object.keys(spec.args);
  return [
    "/**",
    ` * ${autocompleteText(spec.summary)}`,
    ...names.map(
      (name) => ` * @param {${spec.args[name]!.sample}} ${name} ${autocompleteText(argumentHelp(spec.args[name]!))}`,
    ),
    ` * @return {${resultKind(spec)}} ${oneLine(spec.returns[0]).split(/[.;:,] ?/)[0]}`,
    " * @customfunction",
    " */",
    `function ${spec.name}(${names.join(",")}){return ${BUNDLE_GLOBAL}.call("${spec.name}",arguments)}`,
  ].join("\n");
}

/** The declarations of what menus, triggers and the sidebar call. */
export const entryStubs = (names: readonly string[]): string =>
  names.map((name) => `function ${name}(a,b){return ${BUNDLE_GLOBAL}.${name}(a,b)}`).join("\n");

/** What the first example gives: Sheets shows no more of the result than its kind. */
function resultKind({ examples }: FunctionSpec): string {
  const result = examples[0]?.result;
  return Array.isArray(result) ? "Array" : typeof result === "object" ? "Date" : typeof result;
}
