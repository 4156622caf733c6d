import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

const ROOT = join(import.meta.dirname, "../..");

/** The sidebar as one page: code and styles inlined, nothing loaded from elsewhere. */
export async function bundleSidebar(): Promise<string> {
  const source = join(ROOT, "src/sidebar");
  if (!existsSync(join(source, "page.html"))) return "<!DOCTYPE html><title>KPI Scorecards</title>";
  const page = readFileSync(join(source, "page.html"), "utf8");
  const { outputFiles } = await build({
    absWorkingDir: ROOT,
    entryPoints: [
      join(source, "main.tsx"),
      ...(existsSync(join(source, "styles.css")) ? [join(source, "styles.css")] : []),
    ],
    bundle: true,
    write: false,
    format: "iife",
    target: "es2020",
    charset: "utf8",
    legalComments: "none",
    minify: true,
    define: { SHIPPED: "true" },
    logLevel: "silent",
    outdir: "dist",
  });
  const textOf = (extension: string): string =>
    outputFiles.find(({ path }) => path.endsWith(extension))?.text.trim() ?? "";
  // A closing tag inside the code or a style would end its element.
  const inline = (text: string, tag: string): string => text.replace(new RegExp(`</${tag}`, "gi"), `<\\/${tag}`);
  return page
    .replace("<!-- styles -->", () => `<style>${inline(textOf(".css"), "style")}</style>`)
    .replace("<!-- script -->", () => `<script>${inline(textOf(".js"), "script")}</script>`);
}
