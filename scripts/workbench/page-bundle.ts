import { fileURLToPath } from "node:url";
import { build, type Plugin } from "esbuild";

const page = fileURLToPath(new URL("page/", import.meta.url));

/** The engine and its view library are files of their own: the page takes them from window. */
const GLOBALS: Record<string, string> = { "@odoo/o-spreadsheet": "o_spreadsheet", "@odoo/owl": "owl" };

const fromWindow: Plugin = {
  name: "from-window",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^@odoo\// }, ({ path }) => ({ path, namespace: "from-window" }));
    onLoad({ filter: /.*/, namespace: "from-window" }, ({ path }) => ({
      contents: `module.exports = window.${GLOBALS[path]};`,
    }));
  },
};

/** The workbench page's own script, bundled in memory; it is never part of what ships. */
export async function pageScript(): Promise<string> {
  const result = await build({
    entryPoints: [`${page}main.ts`],
    bundle: true,
    write: false,
    format: "iife",
    target: "chrome120",
    charset: "utf8",
    sourcemap: "inline",
    plugins: [fromWindow],
    logLevel: "silent",
  });
  return result.outputFiles[0]!.text;
}
