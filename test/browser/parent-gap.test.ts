import { expect, test, vi } from "vitest";
import { target } from "../server/sidebar-call";
import { sidebarAxe, sidebarOf, tabTo, typeAt } from "./in-sidebar";
import { chooseByKeyboard, inWorkbench } from "./in-workbench";

// A whole walk on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

test("the wizard tells the gap of the KPI above and what this target would close of it", () =>
  inWorkbench({ addOn: "dist", blank: true }, async ({ page, problems }) => {
    const amounts = { unit: "currency", direction: "higher" } as const;
    const rows = [
      target({ ...amounts, kpi: "GMV", level: "company", parent: "", baseline: 900, actual: 1000, target: 1200 }),
      target({ ...amounts, kpi: "Repeat sales", parent: "GMV", baseline: 300, actual: 350, target: 400 }),
    ];
    await page.evaluate((all) => {
      const hook = window.workbench as unknown as { run(name: string, ...args: unknown[]): unknown };
      for (const one of all) hook.run("rpc", "insertTarget", { target: one, milestones: [] });
    }, rows);
    await page.evaluate(() => window.workbench.select("Targets", "C3"));
    await chooseByKeyboard(page, "Extensions", "KPI Scorecards", "Edit target…");
    const { view, frame } = await sidebarOf(page);
    await expect.poll(() => view.locator(".progress span").textContent()).toContain("Repeat sales");
    await frame.focus("body");
    await tabTo(page, frame, '[aria-label^="5 "]');
    await page.keyboard.press("Enter");
    await expect
      .poll(() => view.locator("[data-gap] p").allTextContents())
      .toEqual([
        "Gap of “GMV”: 200 (now 1,000; target 1,200).",
        "This target would close 25% of it, if both count the same span of time.",
      ]);
    expect(await sidebarAxe(frame)).toEqual([]);
    await typeAt(page, frame, "[name=parent]", " per hour");
    await expect.poll(() => view.locator("main, body").first().textContent()).toContain("No target for “");
    expect(await view.locator("[data-gap]").count()).toBe(0);
    expect(problems).toEqual([]);
  }));
