import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { WorkbenchError } from "./workbench-error";

/** What a build folder holds, as the JSON text that the page asks for. */
export function addOnFiles(folder: string): string {
  for (const needed of ["Code.js", "appsscript.json"]) {
    if (!existsSync(join(folder, needed))) {
      throw new WorkbenchError(
        `There is no built add-on in ${folder} (${needed} is missing): run npm run build first.`,
      );
    }
  }
  const pages = readdirSync(folder).filter((name) => name.endsWith(".html"));
  return JSON.stringify({
    bundle: readFileSync(join(folder, "Code.js"), "utf8"),
    manifest: JSON.parse(readFileSync(join(folder, "appsscript.json"), "utf8")),
    files: Object.fromEntries(
      pages.map((name) => [name.slice(0, -".html".length), readFileSync(join(folder, name), "utf8")]),
    ),
  });
}
