import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, sep } from "node:path";
import { expect, test } from "vitest";

/** Who may import whom: the table of layers, inner ones first. */
const ALLOWED: Record<string, readonly string[]> = {
  core: [],
  catalogue: ["core"],
  i18n: ["core"],
  functions: ["catalogue", "core", "i18n"],
  templates: ["catalogue", "core", "i18n"],
  contract: ["core", "catalogue"],
  sidebar: ["contract", "i18n"],
  server: ["contract", "templates", "functions", "catalogue", "core", "i18n"],
};

const PACKAGES: Record<string, RegExp> = {
  contract: /^zod\/mini$/,
  server: /^zod\/mini$/,
  sidebar: /^preact(\/|$)/,
};

const files = readdirSync("src", { recursive: true, encoding: "utf8" })
  .map((file) => file.split(sep).join("/"))
  .filter((file) => /\.tsx?$/.test(file) && file.includes("/"));

function importsOf(file: string): string[] {
  const source = readFileSync(join("src", file), "utf8");
  return [...source.matchAll(/\b(?:from|import|require)\s*\(?\s*"([^"\s,]+)"/g)].map((match) => match[1]!);
}

test.each(files)("src/%s imports only from the layers below it", (file) => {
  const layer = file.split("/")[0]!;
  expect(Object.keys(ALLOWED)).toContain(layer);
  const wrong = importsOf(file).filter((target) => {
    if (!target.startsWith(".")) return !PACKAGES[layer]?.test(target);
    const reached = normalize(join(dirname(file), target)).split(sep)[0]!;
    return reached !== layer && !ALLOWED[layer]!.includes(reached);
  });
  expect(wrong).toEqual([]);
});

test.each(files.filter((file) => !file.startsWith("server/")))("src/%s names no Apps Script service", (file) => {
  const source = readFileSync(join("src", file), "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
  expect(source).not.toMatch(
    /\b(SpreadsheetApp|HtmlService|PropertiesService|CacheService|LockService|GoogleAppsScript)\b/,
  );
});

test.each(files.filter((file) => !file.startsWith("sidebar/")))("src/%s names no page", (file) => {
  const source = readFileSync(join("src", file), "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
  expect(source).not.toMatch(/\b(document|window|localStorage)\s*\.|\bgoogle\.script\b/);
});
