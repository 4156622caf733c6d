import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Frame, FrameLocator, Page } from "playwright-core";
import { expect } from "vitest";

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** The sidebar's page, as locators and as a frame. */
export async function sidebarOf(page: Page): Promise<{ view: FrameLocator; frame: Frame }> {
  const view = page.frameLocator("#sidebar iframe");
  await view.locator("main").waitFor();
  const handle = await page.locator("#sidebar iframe").elementHandle();
  return { view, frame: (await handle!.contentFrame())! };
}

/** Accessibility findings of the sidebar's page, one line each. */
export async function sidebarAxe(frame: Frame): Promise<string[]> {
  await frame.evaluate(axeSource);
  return frame.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
  });
}

/** Goes round to the sidebar with F6, and waits until keys arrive there. */
export async function enterSidebar(page: Page, frame: Frame): Promise<void> {
  await page.keyboard.press("F6");
  await hasFocus(frame);
}

/** The frame may be of another process: focus comes to it a moment after it was given. */
const hasFocus = (frame: Frame): Promise<void> =>
  expect.poll(() => frame.evaluate(() => document.hasFocus())).toBe(true);

/** Presses Tab until the element that the selector names has the focus. */
export async function tabTo(page: Page, frame: Frame, selector: string, key = "Tab"): Promise<void> {
  await hasFocus(frame);
  for (let i = 0; i < 60; i += 1) {
    if (await frame.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${selector} was not reached with ${key}`);
}

/** Goes to a field by Tab and types into it. */
export async function typeAt(page: Page, frame: Frame, selector: string, text: string): Promise<void> {
  await tabTo(page, frame, selector);
  await page.keyboard.insertText(text);
}
