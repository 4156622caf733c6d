import { readdirSync, readFileSync } from "node:fs";
import { type OpenOptions, openWorkbookInNode, type Workbook } from "../../scripts/workbench/open-workbook-node";

/** The scopes that the add-on asks for, for scripts written in a test. */
export const MANIFEST = {
  timeZone: "Etc/UTC",
  runtimeVersion: "V8",
  oauthScopes: [
    "https://www.googleapis.com/auth/spreadsheets.currentonly",
    "https://www.googleapis.com/auth/script.container.ui",
  ],
};

/** Opens a workbook with a script written in a test. */
export function openScript(bundle: string, options: Partial<OpenOptions> = {}): Workbook {
  return openWorkbookInNode({ bundle, manifest: MANIFEST, ...options });
}

/** Opens a workbook with the built add-on (`dist/`), as it ships. */
export function openBuilt(options: Partial<OpenOptions> = {}): Workbook {
  return openWorkbookInNode({ ...builtParts(), ...options });
}

let parts: Pick<OpenOptions, "bundle" | "manifest" | "files"> | undefined;

function builtParts(): Pick<OpenOptions, "bundle" | "manifest" | "files"> {
  parts ??= {
    bundle: readFileSync("dist/Code.js", "utf8"),
    manifest: JSON.parse(readFileSync("dist/appsscript.json", "utf8")),
    files: Object.fromEntries(
      readdirSync("dist")
        .filter((name) => name.endsWith(".html"))
        .map((name) => [name.slice(0, -5), readFileSync(`dist/${name}`, "utf8")]),
    ),
  };
  return parts;
}
