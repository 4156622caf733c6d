import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { emptyWizard } from "../../src/core/wizard/empty-wizard";
import { sidebarAxe, sidebarOf, tabTo } from "./in-sidebar";
import { chooseByKeyboard, inWorkbench, theBrowser } from "./in-workbench";
import { showSidebarAlone } from "./sidebar-alone";

test.each([
  ["en", "Templates", "4 sheets, 12 KPIs", "Inserting", "Cancel"],
  ["zh", "模板", "4 张工作表，12 个指标", "正在插入", "取消"],
] as const)(
  "%s: every template has its picture, what it holds, and progress while it is inserted",
  async (language, panel, holds, inserting, cancel) => {
    const cards = JSON.parse(readFileSync("dist/gallery.html", "utf8"))[language] as { id: string }[];
    const wizard = JSON.stringify(emptyWizard("2026-11-21"));
    const page = await showSidebarAlone(await theBrowser(), {
      start: { ok: true, value: { language, today: "2026-11-21", wizard } },
      loadCatalogue: { ok: true, value: [] },
      readTargets: { ok: true, value: [] },
      listTemplates: { ok: true, value: cards },
      insertTemplate: "silence",
    });
    await page.getByRole("button", { name: panel, exact: true }).click();
    await page.locator(".cards img").first().waitFor();
    // A picture that is no SVG has no width, one without words has no text alternative.
    const pictures = await page.locator(".cards img").evaluateAll(async (images: HTMLImageElement[]) => {
      await Promise.all(images.map((image) => image.decode()));
      return images.map(({ naturalWidth, clientWidth, alt }) => ({ naturalWidth, clientWidth, alt }));
    });
    expect(pictures).toHaveLength(cards.length);
    for (const { naturalWidth, clientWidth, alt } of pictures) {
      expect(naturalWidth).toBe(250);
      // Text of 9 pixels stays over 8.
      expect(clientWidth).toBeGreaterThan(222);
      expect(alt.length).toBeGreaterThan(10);
    }
    expect(await sidebarAxe(page.mainFrame())).toEqual([]);
    const card = page.locator(".cards > li").nth(cards.findIndex(({ id }) => id === "case-study"));
    expect(await card.textContent()).toContain(holds);
    await card.locator("h3 button").click();
    await card.locator("button.primary").click();
    await card.getByRole("progressbar").waitFor();
    expect(await card.textContent()).toContain(inserting);
    expect(await sidebarAxe(page.mainFrame())).toEqual([]);
    await card.getByRole("button", { name: cancel }).click();
    await expect.poll(() => card.getByRole("progressbar").count()).toBe(0);
    await page.close();
  },
);

test("the case study is inserted from the menu by keyboard, and the panel says what to do first", () =>
  inWorkbench({ addOn: "dist", blank: true }, async ({ page, problems }) => {
    const sheets = (): Promise<readonly string[]> => page.evaluate(() => window.workbench.sheets());
    const before = await sheets();
    await chooseByKeyboard(page, "Extensions", "KPI Scorecards", "Insert template…");
    const { view, frame } = await sidebarOf(page);
    await view.locator(".cards img").first().waitFor();
    const card = view.locator(".cards > li").last();
    await card.locator("h3 button").focus();
    await page.keyboard.press("Enter");
    await tabTo(page, frame, "button.primary");
    await page.keyboard.press("Enter");
    await card.locator(".done").waitFor();
    expect(await sidebarAxe(frame)).toEqual([]);
    const [said, first] = await card.locator(".done p").allTextContents();
    expect(said).toContain("Case study, Case data, Case funnel, Case weights");
    expect(first!.length).toBeGreaterThan(20);
    expect(await sheets()).toEqual([...before, "Case study", "Case data", "Case funnel", "Case weights"]);
    expect(problems).toEqual([]);
  }));
