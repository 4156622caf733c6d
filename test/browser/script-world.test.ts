import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchChromium } from "../../scripts/show-workbench";

const script = `
var seen = 0;
function kind(name) { return eval("typeof " + name); }
function count() { seen += 1; Array.prototype.leak = 1; return seen + ([].leak ? 0 : 100); }
function belongs(list) { return [list instanceof Array, [] instanceof Array, new Date() instanceof Date, new Date().getHours()]; }
function services() { return GREETING; }
function outer() { return helper() + (function () { return this === undefined || typeof this.setTimeout; })(); }
function helper() { return "helped "; }
`;

let browser: Browser;
let page: Page;

beforeAll(async () => {
  const source = `
import { compileScriptInFrame } from "./script-world-frame";
import { installClock } from "./script-clock";
const start = compileScriptInFrame(${JSON.stringify(script)});
window.callIn = (name, ...args) => {
  const world = start({ GREETING: "hello" }, (global) => installClock(global, () => Date.UTC(2026, 0, 1, 20), "Asia/Shanghai"));
  try { return world.global[name](...args.map((arg) => Array.isArray(arg) ? world.global.Array.from(arg) : arg)); } finally { world.dispose(); }
};`;
  const resolveDir = fileURLToPath(new URL("../../scripts/workbench", import.meta.url));
  const built = await build({ stdin: { contents: source, resolveDir }, bundle: true, write: false, format: "iife" });
  browser = await launchChromium();
  page = await browser.newPage();
  await page.goto("about:blank");
  await page.addScriptTag({ content: built.outputFiles[0]!.text });
});

afterAll(async () => await browser?.close());

function call(name: string, ...args: unknown[]): Promise<unknown> {
  return page.evaluate(
    ([fn, given]) => (window as unknown as { callIn(...all: unknown[]): unknown }).callIn(fn, ...(given as unknown[])),
    [name, args] as const,
  );
}

const ABSENT =
  "setTimeout setInterval queueMicrotask requestAnimationFrame fetch XMLHttpRequest URL TextEncoder structuredClone atob " +
  "crypto performance window document location navigator parent top frames self localStorage alert google Node Blob";

test("a frame's script world has none of the browser's globals", async () => {
  const kinds: Record<string, unknown> = {};
  for (const name of ABSENT.split(" ")) kinds[name] = await call("kind", name);
  expect(kinds).toEqual(Object.fromEntries(ABSENT.split(" ").map((name) => [name, "undefined"])));
});

test("but the language and the services", async () => {
  expect(await call("kind", "Promise")).toBe("function");
  expect(await call("kind", "Intl")).toBe("object");
  expect(await call("services")).toBe("hello");
  expect(await call("outer")).toMatch(/^helped /);
});

test("each run starts a fresh world; a frame serves again when nothing was left in it", async () => {
  const frames = () => page.evaluate(() => document.querySelectorAll("iframe").length);
  await call("services");
  const kept = await frames();
  for (let i = 0; i < 3; i += 1) expect(await call("count")).toBe(1);
  expect(await page.evaluate(() => "leak" in Array.prototype)).toBe(false);
  expect(await frames()).toBe(kept);
  await page.evaluate(() => {
    (window as unknown as { first: unknown }).first = document.querySelector("iframe");
  });
  expect(await call("services")).toBe("hello");
  const isFirst = () =>
    page.evaluate(() => document.querySelector("iframe") === (window as unknown as { first: unknown }).first);
  // The run before left something, so that frame is gone; this one stays.
  expect(await isFirst()).toBe(false);
  await page.evaluate(() => {
    (window as unknown as { first: unknown }).first = document.querySelector("iframe");
  });
  await call("outer");
  expect(await isFirst()).toBe(true);
});

test("values and clock belong to the script's world", async () => {
  expect(await call("belongs", [1])).toEqual([true, true, true, 4]);
});
