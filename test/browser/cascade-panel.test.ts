import { readFileSync } from "node:fs";
import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { emptyWizard } from "../../src/core/wizard/empty-wizard";
import { sidebarAxe, sidebarOf, tabTo } from "./in-sidebar";
import { chooseByKeyboard, inWorkbench, theBrowser } from "./in-workbench";
import { showSidebarAlone } from "./sidebar-alone";

const USUAL = ["operations", "marketing", "customer-service", "operations-specialist", "service-agent"];
const REPLY = { ok: true, value: ["Sheet"] } as const;

async function panel(language: "en" | "zh"): Promise<{ page: Page; card: Locator }> {
  const cards = JSON.parse(readFileSync("dist/gallery.html", "utf8"))[language] as { id: string; title: string }[];
  const wizard = JSON.stringify(emptyWizard("2026-11-21"));
  const page = await showSidebarAlone(await theBrowser(), {
    start: { ok: true, value: { language, today: "2026-11-21", wizard } },
    loadCatalogue: { ok: true, value: [] },
    readTargets: { ok: true, value: [] },
    listTemplates: { ok: true, value: cards },
    insertTemplate: REPLY,
  });
  await page.getByRole("button", { name: language === "zh" ? "模板" : "Templates", exact: true }).click();
  const place = cards.findIndex(({ id }) => id === "cascade");
  const card = page.locator(".cards > li").nth(place);
  await card.locator("h3 button").click();
  return { page, card };
}

const sent = (page: Page): Promise<{ id: string; teams?: string[] }[]> =>
  page.evaluate(() =>
    window.calls.flatMap(({ method, payload }) =>
      method === "insertTemplate" ? [payload as { id: string; teams?: string[] }] : [],
    ),
  );

const answer = (page: Page, reply: unknown): Promise<void> =>
  page.evaluate((value) => {
    window.script["insertTemplate"] = value;
  }, reply);

test.each([
  [
    "en",
    "Teams",
    "Individuals",
    "Sales",
    "Insert: Cascade: company to person",
    "Choose at least one team or individual.",
  ],
  ["zh", "团队", "个人", "销售", "插入：目标分解：公司到个人", "请至少选择一个团队或个人。"],
] as const)(
  "%s: teams and people are ticked in groups that are named",
  async (language, teams, people, sales, insert, none) => {
    const { page, card } = await panel(language);
    const group = (name: string): Locator => card.getByRole("group", { name });
    expect(await group(teams).getByRole("checkbox").count()).toBe(12);
    expect(await group(people).getByRole("checkbox").count()).toBe(2);
    expect(await sidebarAxe(page.mainFrame())).toEqual([]);
    // Nothing is wider than the panel.
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);

    const button = card.getByRole("button", { name: insert });
    await button.click();
    await card.locator(".done").waitFor();
    await group(teams).getByRole("checkbox", { name: sales, exact: true }).focus();
    await page.keyboard.press("Space");
    await button.click();
    await expect.poll(async () => (await sent(page)).length).toBe(2);
    const [usual, more] = await sent(page);
    expect(usual).toMatchObject({ id: "cascade", teams: USUAL });
    expect(more!.teams).toEqual(["operations", "marketing", "sales", ...USUAL.slice(2)]);

    while ((await card.getByRole("group").getByRole("checkbox", { checked: true }).count()) > 0) {
      await card.getByRole("group").getByRole("checkbox", { checked: true }).first().click();
    }
    expect(await card.textContent()).toContain(none);
    await button.click();
    expect(await sent(page)).toHaveLength(2);
    expect(await sidebarAxe(page.mainFrame())).toEqual([]);
    await page.close();
  },
);

test("their own templates come first, one by one; a failure keeps what is in and goes on from there", async () => {
  const { page, card } = await panel("en");
  const own = card.getByRole("checkbox", { name: "Insert the company's and their own templates first" });
  const button = card.getByRole("button", { name: /^Insert: / });
  await own.check();
  await answer(page, "silence");
  await button.click();
  await card.getByRole("progressbar", { name: "Inserting 1 of 7: Company…" }).waitFor();
  expect(await sidebarAxe(page.mainFrame())).toEqual([]);
  // What had begun goes on in the workbook, so the next try begins with the second.
  await card.getByRole("button", { name: "Cancel" }).click();
  await card.getByText("1 of 7 templates are in. Insert goes on with the rest.").waitFor();
  await answer(page, { ok: false, message: "Somebody else is writing." });
  await button.click();
  await card.getByText("Somebody else is writing.").waitFor();
  await answer(page, REPLY);
  await button.click();
  await card.locator(".done").waitFor();
  const ids = (await sent(page)).map(({ id }) => id);
  expect(ids).toEqual(["company", USUAL[0], ...USUAL, "cascade"]);
  expect(await own.isChecked()).toBe(false);
  expect((await sent(page)).filter(({ teams }) => teams)).toHaveLength(1);
  await page.close();
});

test("by keyboard in the workbench: two templates and the cascade that reads them", { timeout: 120_000 }, () =>
  inWorkbench({ addOn: "dist", blank: true }, async ({ page, problems }) => {
    await chooseByKeyboard(page, "Extensions", "KPI Scorecards", "Insert template…");
    const { view, frame } = await sidebarOf(page);
    await view.locator(".cards img").first().waitFor();
    const card = view.locator(".cards > li").nth(1);
    await card.locator("h3 button").focus();
    await page.keyboard.press("Enter");
    for (const name of ["Operations", "Marketing", "Operations specialist", "Service agent"]) {
      await card.getByRole("checkbox", { name, exact: true }).focus();
      await page.keyboard.press("Space");
    }
    await card.getByRole("checkbox", { name: /own templates first/ }).focus();
    await page.keyboard.press("Space");
    await tabTo(page, frame, "button.primary");
    await page.keyboard.press("Enter");
    await card.locator(".done").waitFor({ timeout: 90_000 });
    expect(await sidebarAxe(frame)).toEqual([]);
    const said = await page.evaluate(() => window.workbench.shown("Cascade overview", "A1:F30").flat());
    expect(said.join()).toContain(
      "Targets and results come from scorecards in this workbook: Company, Customer service.",
    );
    expect(said.filter((cell) => /^#/.test(cell))).toEqual([]);
    expect(problems).toEqual([]);
  }),
);
