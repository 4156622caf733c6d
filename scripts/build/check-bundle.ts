import { type Program, parse } from "acorn";
import { analyze } from "eslint-scope";

/** Bytes that a file may have (the platform parses Code.js at every call). */
export const SIZE_BARS: Readonly<Record<string, number>> = { "Code.js": 200_000, "sidebar.html": 400_000 };

/** Files that hold code as a JSON text. */
const BODIES = ["formulas.html", "server.html"];

/** Globals of the language that the platform's engine has. */
const LANGUAGE = new Set(
  (
    "Object Function Array Number parseFloat parseInt Infinity NaN undefined Boolean String Symbol Date Promise RegExp " +
    "Error AggregateError EvalError RangeError ReferenceError SyntaxError TypeError URIError JSON Math Intl ArrayBuffer " +
    "Uint8Array Int8Array Uint16Array Int16Array Uint32Array Int32Array Float32Array Float64Array Uint8ClampedArray " +
    "BigUint64Array BigInt64Array DataView Map BigInt Set WeakMap WeakSet Proxy Reflect decodeURI decodeURIComponent " +
    "encodeURI encodeURIComponent escape unescape isFinite isNaN globalThis arguments eval"
  ).split(" "),
);

/** Services we may name; each must be stood in for by the workbench. */
const SERVICES = new Set(
  "SpreadsheetApp HtmlService PropertiesService CacheService LockService Session Utilities ScriptApp Charts console Logger".split(
    " ",
  ),
);

/** What is wrong with the files to be shipped, one line a finding. */
export function checkBundle(files: Readonly<Record<string, string>>, topLevel: readonly string[]): string[] {
  const findings: string[] = [];
  for (const [name, bar] of Object.entries(SIZE_BARS)) {
    const bytes = Buffer.byteLength(files[name] ?? "");
    if (bytes > bar) findings.push(`dist/${name} has ${bytes} bytes, its bar is ${bar}`);
    if (bytes === 0) findings.push(`dist/${name} is empty`);
  }
  for (const name of BODIES) {
    const code = name in files ? String(JSON.parse(files[name]!)) : "0";
    findings.push(...unknownGlobals(name, parseScript(`(${code})`)));
  }
  const tree = parseScript(files["Code.js"] ?? "");
  findings.push(...unknownGlobals("Code.js", tree));
  const functions: string[] = [];
  for (const node of tree.body) {
    if (node.type === "FunctionDeclaration") functions.push(node.id.name);
    else if (node.type !== "VariableDeclaration" && !isDirective(node)) {
      findings.push(`dist/Code.js runs a ${node.type} at load`);
    }
  }
  for (const name of functions) {
    if (!topLevel.includes(name)) findings.push(`dist/Code.js has a top-level function ${name} that nobody declared`);
  }
  for (const name of new Set(topLevel.filter((name, i) => topLevel.indexOf(name) !== i))) {
    findings.push(`${name} is both a formula and an entry point`);
  }
  return findings;
}

const parseScript = (code: string): Program =>
  parse(code, { ecmaVersion: 2019, sourceType: "script", ranges: true, locations: true });

function unknownGlobals(file: string, tree: Program): string[] {
  const { globalScope } = analyze(tree as never, { ecmaVersion: 2019, sourceType: "script" });
  const names = globalScope!.through.map(({ identifier }) => (identifier as { name: string }).name);
  return [...new Set(names)]
    .filter((name) => !LANGUAGE.has(name) && !SERVICES.has(name))
    .map((name) => `dist/${file} names ${name}, which Apps Script does not have`);
}

const isDirective = (node: { type: string; directive?: string }): boolean =>
  node.type === "ExpressionStatement" && node.directive !== undefined;
