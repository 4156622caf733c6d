import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { catalogue } from "../src/catalogue/all";
import { allFunctions } from "../src/functions/all";
import { bundleBody, bundleCode } from "./build/bundle-code";
import { bundleSidebar } from "./build/bundle-sidebar";
import { checkBundle, SIZE_BARS } from "./build/check-bundle";
import { checkFunctions } from "./build/check-functions";
import { checkTemplates } from "./build/check-templates";
import { galleryCards } from "./build/gallery-cards";
import { helpTexts } from "./build/help-texts";
import { jsonFile } from "./build/json-file";
import { storedTemplates } from "./build/stored-templates";
import { entryStubs, formulaStub } from "./build/stubs";
import { catalogueProblems } from "./catalogue-schema";

export const ROOT = join(import.meta.dirname, "..");
export const DIST = join(ROOT, "dist");

/** A mistake in the sources that must stop the build; each finding is one line. */
export class BuildError extends Error {
  constructor(readonly findings: readonly string[]) {
    super(findings.join("\n"));
  }
}

/** Builds everything that `clasp push` sends into dist/, or throws a BuildError and leaves dist/ as it was. */
export async function build(): Promise<Readonly<Record<string, number>>> {
  const functions = allFunctions();
  const findings = [...checkFunctions(functions), ...catalogueProblems(catalogue()), ...checkTemplates()];
  if (findings.length > 0) throw new BuildError(findings);
  const { code, entryPoints } = await bundleCode();
  const files: Record<string, string> = {
    "Code.js": `${code}\n${entryStubs(entryPoints)}\n${functions.map(formulaStub).join("\n")}\n`,
    "formulas.html": jsonFile(await bundleBody("formulas")),
    "server.html": jsonFile(await bundleBody("server")),
    "sidebar.html": await bundleSidebar(),
    "texts.html": jsonFile(helpTexts(functions)),
    "templates.html": jsonFile(storedTemplates()),
    "gallery.html": jsonFile(galleryCards()),
  };
  const wrong = checkBundle(files, [...functions.map(({ name }) => name), ...entryPoints]);
  if (wrong.length > 0) throw new BuildError(wrong);
  rmSync(DIST, { recursive: true, force: true });
  mkdirSync(DIST);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(DIST, name), text);
  cpSync(join(ROOT, "appsscript.json"), join(DIST, "appsscript.json"));
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [name, Buffer.byteLength(text)]));
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    for (const [name, bytes] of Object.entries(await build())) {
      const bar = SIZE_BARS[name];
      console.log(
        `dist/${name}  ${bytes.toLocaleString("en-US")} bytes${bar ? ` of ${bar.toLocaleString("en-US")}` : ""}`,
      );
    }
  } catch (error) {
    if (!(error instanceof BuildError)) throw error;
    console.error(`The build stopped:\n${error.message}`);
    process.exitCode = 1;
  }
}
