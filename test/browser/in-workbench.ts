import type { Browser, Page } from "playwright-core";
import { afterAll, expect, vi } from "vitest";
import { launchChromium, type ShownWorkbench, type ShowOptions, showWorkbench } from "../../scripts/show-workbench";

// A browser on a busy machine takes its time.
vi.setConfig({ testTimeout: 120_000 });

let browser: Promise<Browser> | undefined;

afterAll(async () => (await browser)?.close());

/** The file's one browser. */
export function theBrowser(): Promise<Browser> {
  browser ??= launchChromium();
  return browser;
}

/** Opens the workbench in the file's one browser for as long as `use` runs. */
export async function inWorkbench(options: ShowOptions, use: (shown: ShownWorkbench) => Promise<void>): Promise<void> {
  const shown = await showWorkbench(await theBrowser(), options);
  try {
    await use(shown);
  } finally {
    await shown.close();
  }
}

/** Goes to a cell and types into it as a person does, Enter at the end. */
export async function typeInto(page: Page, sheet: string, a1: string, text: string): Promise<void> {
  await page.evaluate(([to, cell]) => window.workbench.select(to!, cell!), [sheet, a1]);
  await page.locator(".o-grid .o-composer").focus();
  await typeHere(page, text);
}

/** Types into the cell that is selected, the grid having the focus, Enter at the end. */
export async function typeHere(page: Page, text: string): Promise<void> {
  await gridHasFocus(page);
  const composer = page.locator(".o-grid .o-composer");
  // On a busy machine keys can be quicker than the composer: each part is seen before the next is typed.
  await page.keyboard.type(text.slice(0, 1));
  await expect.poll(() => composer.textContent()).toBe(text.slice(0, 1));
  await page.keyboard.type(text.slice(1));
  await expect.poll(() => composer.textContent()).toBe(text);
  await page.keyboard.press("Enter");
}

export function valuesOf(page: Page, sheet: string, range: string): Promise<unknown[][]> {
  return page.evaluate(([from, cells]) => window.workbench.values(from!, cells!), [sheet, range]);
}

/** Leaves the sidebar for the grid with F6; the key reaches the page as a message. */
export async function leaveSidebar(page: Page): Promise<void> {
  await page.keyboard.press("F6");
  await gridHasFocus(page);
}

const gridHasFocus = (page: Page): Promise<void> => page.locator("#grid :focus").waitFor({ state: "attached" });

/** Opens a menu by its captions, with the keyboard alone: F10, letters and arrows. */
export async function chooseByKeyboard(page: Page, ...captions: string[]): Promise<void> {
  await page.keyboard.press("F10");
  // From the sidebar the key reaches the page as a message.
  await page.locator("#menus :focus").waitFor();
  const [top, ...rest] = captions;
  await focusByArrows(page, "ArrowRight", top!);
  for (const caption of rest) {
    await page.keyboard.press(caption === rest[0] ? "ArrowDown" : "ArrowRight");
    await focusByArrows(page, "ArrowDown", caption);
  }
  await page.keyboard.press("Enter");
}

async function focusByArrows(page: Page, key: string, caption: string): Promise<void> {
  for (let i = 0; i < 30; i += 1) {
    const focused = await page.evaluate(
      () => document.activeElement?.querySelector(".label")?.textContent ?? document.activeElement?.textContent,
    );
    if (focused === caption) return;
    await page.keyboard.press(key);
  }
  throw new Error(`No menu item "${caption}" was reached with ${key}`);
}
