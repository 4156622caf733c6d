import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const require = createRequire(import.meta.url);

/**
 * The page's libraries: address → file of a package, served as published and unmodified. The engine
 * is LGPL, so it stays a file of its own that a person can swap; nothing of it is bundled.
 */
const FILES: Record<string, [packageName: string, path: string]> = {
  "/engine/owl.js": ["@odoo/owl", "dist/owl.iife.js"],
  "/engine/o_spreadsheet.js": ["@odoo/o-spreadsheet", "dist/o_spreadsheet.iife.js"],
  "/engine/o_spreadsheet.css": ["@odoo/o-spreadsheet", "dist/o_spreadsheet.css"],
  "/engine/o_spreadsheet.xml": ["@odoo/o-spreadsheet", "dist/o_spreadsheet.xml"],
  // As an ES module Chart.js leaves the grid blank: the engine looks for window.Chart.
  "/engine/chart.js": ["chart.js", "dist/chart.umd.js"],
  "/engine/luxon.js": ["luxon", "build/global/luxon.js"],
  "/engine/chartjs-adapter-luxon.js": ["chartjs-adapter-luxon", "dist/chartjs-adapter-luxon.umd.js"],
  "/engine/bootstrap.css": ["bootstrap", "dist/css/bootstrap.min.css"],
  "/engine/css/font-awesome.css": ["font-awesome", "css/font-awesome.min.css"],
  "/engine/fonts/fontawesome-webfont.woff2": ["font-awesome", "fonts/fontawesome-webfont.woff2"],
  "/engine/fonts/fontawesome-webfont.woff": ["font-awesome", "fonts/fontawesome-webfont.woff"],
  "/engine/fonts/fontawesome-webfont.ttf": ["font-awesome", "fonts/fontawesome-webfont.ttf"],
};

/** The file behind an address of the page's libraries, or undefined when it is none of them. */
export function servedFile(address: string): string | undefined {
  const entry = FILES[address];
  return entry && join(packageFolder(entry[0]), entry[1]);
}

function packageFolder(name: string): string {
  // package.json is not always exported, so the folder is found from the search paths.
  for (const folder of require.resolve.paths(name) ?? []) {
    try {
      return dirname(require.resolve(join(folder, name, "package.json")));
    } catch {
      // not in this folder
    }
  }
  throw new Error(`${name} is not installed: run npm ci`);
}
