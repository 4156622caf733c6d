import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

test("clasp would push exactly what the build made", () => {
  // Works without credentials; the order of the files differs between runs.
  const output = execFileSync("node_modules/.bin/clasp", ["show-file-status", "--json"], { encoding: "utf8" });
  const status = JSON.parse(output) as { filesToPush: string[]; untrackedFiles: string[] };
  const built = readdirSync("dist").map((name) => `dist/${name}`);
  expect(status.filesToPush.sort()).toEqual(built.sort());
  expect(built).toEqual([
    "dist/Code.js",
    "dist/appsscript.json",
    "dist/formulas.html",
    "dist/gallery.html",
    "dist/server.html",
    "dist/sidebar.html",
    "dist/templates.html",
    "dist/texts.html",
  ]);
});

test("the manifest asks for the two scopes and the V8 runtime, and is no Workspace add-on", () => {
  const manifest = JSON.parse(readFileSync("dist/appsscript.json", "utf8")) as Record<string, unknown>;
  expect(manifest).toMatchObject({
    runtimeVersion: "V8",
    oauthScopes: [
      "https://www.googleapis.com/auth/spreadsheets.currentonly",
      "https://www.googleapis.com/auth/script.container.ui",
    ],
  });
  expect(manifest).not.toHaveProperty("addOns");
});
