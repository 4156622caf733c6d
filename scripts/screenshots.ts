import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { launchChromium, showWorkbench } from "./show-workbench";
import { buildAddOn } from "./workbench/rebuild";

/** The README's picture is kept with the sources; pictures of the templates are for looking at. */
const README_PICTURE = fileURLToPath(new URL("pictures/workbench.png", import.meta.url));
const TEMPLATE_PICTURES = fileURLToPath(new URL("../.workbench/pictures", import.meta.url));
const ADD_ON = fileURLToPath(new URL("../dist", import.meta.url));
const LANGUAGES = ["en-US", "zh-CN"];
/** What surrounds the cells: headers and scroll bars of the grid, bars above and below. */
const AROUND = { width: 80, height: 240 };
const LARGEST = { width: 2400, height: 16_000 };
/** A picture of a long sheet is taken in pieces that can be looked at in full size. */
const PIECE = { height: 1450, overlap: 60 };

interface Reply<T> {
  readonly ok: boolean;
  readonly value: T;
  readonly message?: string;
}

/**
 * Takes the pictures that were named ("workbench" is the README's, the others are template ids), or all.
 *
 * @returns their files
 */
async function screenshots(names: readonly string[]): Promise<string[]> {
  const wrong = await buildAddOn();
  if (wrong !== undefined) {
    throw new Error(wrong);
  }
  const browser = await launchChromium();
  try {
    const files: string[] = [];
    if (names.length === 0 || names.includes("workbench")) {
      files.push(await readmePicture(browser));
    }
    for (const language of LANGUAGES) {
      const wanted = names.filter((name) => name !== "workbench");
      if (names.length === 0 || wanted.length > 0) {
        files.push(...(await templatePictures(browser, language, wanted)));
      }
    }
    return files;
  } finally {
    await browser.close();
  }
}

/** The workbench as it opens, with the target wizard beside it. */
async function readmePicture(browser: Browser): Promise<string> {
  const shown = await showWorkbench(browser, { addOn: ADD_ON, width: 1440, height: 810 });
  try {
    const { page } = shown;
    await page.evaluate(() => void window.workbench.run("menuNewTarget"));
    await page.frameLocator("#sidebar iframe").getByRole("button").first().waitFor();
    await settled(page);
    await page.screenshot({ path: inFolder(README_PICTURE) });
    return README_PICTURE;
  } finally {
    await shown.close();
  }
}

/** Each sheet of each template, the window large enough to show it whole. */
async function templatePictures(browser: Browser, language: string, wanted: readonly string[]): Promise<string[]> {
  const shown = await showWorkbench(browser, { addOn: ADD_ON, language, blank: true });
  const files: string[] = [];
  try {
    const { page } = shown;
    const listed = await call<{ id: string }[]>(page, "listTemplates", {});
    const unknown = wanted.filter((name) => !listed.some(({ id }) => id === name));
    if (unknown.length > 0) {
      const ids = listed.map(({ id }) => id).join(", ");
      throw new Error(`No picture is called ${unknown.join(", ")}; there are workbench, ${ids}`);
    }
    for (const { id } of listed.filter(({ id }) => wanted.length === 0 || wanted.includes(id))) {
      const sheets = await call<string[]>(page, "insertTemplate", {
        id,
        language: language.slice(0, 2),
        stage: "growth",
        months: 12,
        sampleData: true,
        firstDay: "2025-11-01",
      });
      for (const [i, sheet] of sheets.entries()) {
        files.push(...(await sheetPictures(page, sheet, join(TEMPLATE_PICTURES, language, `${id}-${i + 1}`))));
      }
    }
    for (const problem of shown.problems) {
      console.error(`${language}: ${problem}`);
    }
    return files;
  } finally {
    await shown.close();
  }
}

async function sheetPictures(page: Page, sheet: string, name: string): Promise<string[]> {
  await page.evaluate((name) => window.workbench.select(name, "A1"), sheet);
  const { width, height } = await page.evaluate((name) => window.workbench.extent(name), sheet);
  if (width + AROUND.width > LARGEST.width || height + AROUND.height > LARGEST.height) {
    console.error(`The picture of ${sheet} does not show all of its ${Math.ceil(width)} × ${Math.ceil(height)} pixels`);
  }
  await page.setViewportSize({
    width: Math.min(LARGEST.width, Math.max(800, Math.ceil(width) + AROUND.width)),
    height: Math.min(LARGEST.height, Math.max(400, Math.ceil(height) + AROUND.height)),
  });
  await settled(page);
  const grid = (await page.locator(".o-spreadsheet").boundingBox())!;
  const files: string[] = [];
  for (let top = 0; top + PIECE.overlap < grid.height; top += PIECE.height - PIECE.overlap) {
    const file = inFolder(files.length === 0 ? `${name}.png` : `${name}-${files.length + 1}.png`);
    const clip = { ...grid, y: grid.y + top, height: Math.min(PIECE.height, grid.height - top) };
    await page.screenshot({ path: file, clip });
    files.push(file);
  }
  return files;
}

function call<T>(page: Page, method: string, input: object): Promise<T> {
  return page.evaluate(
    ([name, given]) => {
      const reply = window.workbench.run("rpc", name, given) as Reply<T>;
      if (!reply.ok) {
        throw new Error(`${name}: ${reply.message}`);
      }
      return reply.value;
    },
    [method, input] as const,
  );
}

/** Charts fade in and the sidebar loads: waits until two pictures in a row are the same. */
async function settled(page: Page): Promise<void> {
  let before: Buffer = Buffer.alloc(0);
  for (let i = 0; i < 20; i += 1) {
    await page.waitForTimeout(250);
    const now = await page.screenshot();
    if (now.equals(before)) {
      return;
    }
    before = now;
  }
}

function inFolder(file: string): string {
  mkdirSync(dirname(file), { recursive: true });
  return file;
}

try {
  for (const file of await screenshots(process.argv.slice(2))) {
    console.log(file);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
