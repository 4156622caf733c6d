import type { Browser, Page } from "playwright-core";
import { afterAll, expect, test, vi } from "vitest";
import { launchChromium } from "../../scripts/show-workbench";
import { emptyWizard } from "../../src/core/wizard/empty-wizard";
import type { WizardFields } from "../../src/core/wizard/wizard";
import { type Script, showSidebarAlone } from "./sidebar-alone";

// A whole walk on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

let browser: Promise<Browser> | undefined;
const chromium = (): Promise<Browser> => {
  browser ??= launchChromium();
  return browser;
};
afterAll(async () => (await browser)?.close());

const HOSTILE = '<img src=x onerror="window.hurt=1">';
const FIELDS: Partial<WizardFields> = {
  owner: HOSTILE,
  metric: "Orders",
  unit: "count",
  baseline: "100",
  target: "120",
  parent: HOSTILE,
  due: "2027-06-30",
  start: "2026-11-21",
};

/** The wizard as it was left at its last step. */
function keptAt(step: number): string {
  const state = emptyWizard("2026-11-21");
  return JSON.stringify({ ...state, step, reached: 6, fields: { ...state.fields, ...FIELDS } });
}

const start = (wizard = keptAt(6), language = "en"): Script => ({
  start: { ok: true, value: { language, today: "2026-11-21", wizard } },
  loadCatalogue: { ok: true, value: [] },
  readTargets: { ok: true, value: [] },
});

const answerWith = (page: Page, method: string, reply: unknown): Promise<void> =>
  page.evaluate(
    ([name, value]) => {
      window.script[name as string] = value;
    },
    [method, reply] as const,
  );

test("an insertion that fails says what to do, keeps what was typed, and succeeds at the next try", async () => {
  const page = await showSidebarAlone(await chromium(), { ...start(), insertTarget: "fail" });
  await page.getByRole("button", { name: "Insert target" }).click();
  await expect.poll(() => page.getByRole("alert").textContent()).toMatch(/several Google accounts/);
  await answerWith(page, "insertTarget", { ok: false, message: "Row 5 of Targets already holds it." });
  await page.getByRole("button", { name: "Insert target" }).click();
  await expect.poll(() => page.getByRole("alert").textContent()).toBe("Row 5 of Targets already holds it.");
  await page.getByRole("button", { name: /^1 / }).click();
  expect(await page.locator("[name=owner]").inputValue()).toBe(HOSTILE);
  await page.getByRole("button", { name: /^7 / }).click();
  await answerWith(page, "insertTarget", { ok: true, value: { sheet: HOSTILE, row: 7, milestones: 0 } });
  await page.getByRole("button", { name: "Insert target" }).click();
  await expect.poll(() => page.locator(".box.done").textContent()).toContain(`Inserted in ${HOSTILE}, row 7.`);
  // Nothing that was typed or read became markup.
  expect(await page.evaluate(() => "hurt" in window)).toBe(false);
  expect(await page.locator("main img").count()).toBe(0);
  await page.close();
});

test("a call that is silent can be cancelled, and its late answer changes nothing", async () => {
  const page = await showSidebarAlone(await chromium(), { ...start(), insertTarget: "silence" });
  await page.getByRole("button", { name: "Insert target" }).click();
  await page.getByRole("button", { name: "Inserting…" }).waitFor();
  await page.getByRole("button", { name: "Cancel" }).click();
  await page.getByRole("button", { name: "Insert target" }).waitFor();
  expect(await page.locator("blockquote").textContent()).toMatch(/^Raise orders from 100 to 120/);
  await page.close();
});

test("a start that fails offers another try", async () => {
  const page = await showSidebarAlone(await chromium(), { ...start(), start: "fail" });
  const retry = page.getByRole("button", { name: "Try again" });
  await retry.waitFor();
  await answerWith(page, "start", start().start);
  await retry.click();
  await expect.poll(() => page.locator("h1").textContent()).toBe("Check and insert");
  await page.close();
});

test("what is typed is kept on the server a moment later, and closing loses nothing", async () => {
  const page = await showSidebarAlone(await chromium(), start(""));
  await page.locator("[name=owner]").fill("小王");
  const kept = async (): Promise<string> => {
    const calls = await page.evaluate(() => window.calls.filter(({ method }) => method === "saveWizard"));
    return String((calls[calls.length - 1]?.payload as { state: string } | undefined)?.state ?? "");
  };
  await expect.poll(kept).toContain("小王");
  const again = await showSidebarAlone(await chromium(), start(await kept()));
  expect(await again.locator("[name=owner]").inputValue()).toBe("小王");
  await page.close();
  await again.close();
});

test.each(["en", "zh"])("no step is wider than the sidebar, %s", async (language) => {
  for (let step = 0; step < 7; step += 1) {
    const page = await showSidebarAlone(await chromium(), start(keptAt(step), language), language);
    await page.locator("h1").waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
    await page.close();
  }
});
