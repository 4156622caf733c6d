import { join } from "node:path";
import { type BuildOptions, build } from "esbuild";

const ROOT = join(import.meta.dirname, "../..");

/** The one global of the bundle; all else hangs on it. */
export const BUNDLE_GLOBAL = "KpiAddon";

const OPTIONS: BuildOptions & { metafile: true; write: false } = {
  absWorkingDir: ROOT,
  bundle: true,
  write: false,
  metafile: true,
  format: "iife",
  // The platform's parser refuses class fields, which later targets keep.
  target: "es2019",
  platform: "neutral",
  mainFields: ["module", "main"],
  charset: "utf8",
  legalComments: "none",
  minify: true,
  define: { SHIPPED: "true" },
  logLevel: "silent",
  outfile: "dist/Code.js",
};

const MAIN = { ...OPTIONS, entryPoints: ["src/server/main.ts"], globalName: BUNDLE_GLOBAL };

/** The bundle without stubs, and the names of the entry points beside `call`. */
export async function bundleCode(): Promise<{ code: string; entryPoints: string[] }> {
  const bundled = await build(MAIN);
  // An iife lists no exports, so they are read from the entry point alone.
  const alone = await build({ ...MAIN, bundle: false, format: "esm" });
  const exported = Object.values(alone.metafile.outputs)[0]!.exports;
  return { code: bundled.outputFiles[0]!.text, entryPoints: exported.filter((name) => name !== "call").sort() };
}

/** A body that is read when called: an expression whose value is what the entry exports. */
export async function bundleBody(name: "formulas" | "server"): Promise<string> {
  const { outputFiles } = await build({
    ...OPTIONS,
    entryPoints: [`src/server/bodies/${name}.ts`],
    globalName: "body",
  });
  const code = outputFiles[0]!.text.trim().replace(/;$/, "");
  const opening = /^("use strict";)?var body=/.exec(code);
  if (!opening) throw new Error(`the body ${name} does not begin as expected`);
  return code.slice(opening[0].length);
}
