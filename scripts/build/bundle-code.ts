import { join } from "node:path";
import { type BuildOptions, build } from "esbuild";

const ROOT = join(import.meta.dirname, "../..");

/** The one global of the bundle; all else hangs on it. */
export const BUNDLE_GLOBAL = "KpiAddon";

const OPTIONS = {
  absWorkingDir: ROOT,
  entryPoints: ["src/server/main.ts"],
  bundle: true,
  write: false,
  metafile: true,
  format: "iife",
  globalName: BUNDLE_GLOBAL,
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
} as const satisfies BuildOptions;

/** The bundle without stubs, and the names of the entry points beside `call`. */
export async function bundleCode(): Promise<{ code: string; entryPoints: string[] }> {
  const bundled = await build(OPTIONS);
  // An iife lists no exports, so they are read from the entry point alone.
  const alone = await build({ ...OPTIONS, bundle: false, format: "esm" });
  const exported = Object.values(alone.metafile.outputs)[0]!.exports;
  return { code: bundled.outputFiles[0]!.text, entryPoints: exported.filter((name) => name !== "call").sort() };
}

/** Bytes of each source file in the bundle, largest first: what weighs. */
export async function bundleWeights(): Promise<[file: string, bytes: number][]> {
  const { metafile } = await build(OPTIONS);
  return Object.entries(Object.values(metafile.outputs)[0]!.inputs)
    .map(([file, { bytesInOutput }]): [string, number] => [file, bytesInOutput])
    .sort((a, b) => b[1] - a[1]);
}
