import { expect, test, vi } from "vitest";
import { target } from "../server/sidebar-call";
import { sidebarAxe, sidebarOf, tabTo } from "./in-sidebar";
import { chooseByKeyboard, inWorkbench } from "./in-workbench";

// A whole walk on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

test("the same wizard edits the target at the cursor, and goes on after the sidebar was closed", () =>
  inWorkbench({ addOn: "dist", blank: true }, async ({ page, problems }) => {
    await page.evaluate((one) => {
      const hook = window.workbench as unknown as { run(name: string, ...args: unknown[]): unknown };
      hook.run("rpc", "insertTarget", { target: one, milestones: [{ day: "2027-06-30", value: 0.3 }] });
    }, target());
    await page.evaluate(() => window.workbench.select("Targets", "C2"));
    await chooseByKeyboard(page, "Extensions", "KPI Scorecards", "Edit target…");
    let { view, frame } = await sidebarOf(page);
    await expect.poll(() => view.locator(".progress span").textContent()).toBe("Editing “Repeat purchase rate”, row 2");
    expect(await view.locator("[name=owner]").inputValue()).toBe("Anna");
    await frame.focus("body");
    await tabTo(page, frame, '[aria-label^="4 "]');
    await page.keyboard.press("Enter");
    await tabTo(page, frame, "[name=target]");
    await page.keyboard.press("Control+A");
    await page.keyboard.insertText("33%");
    expect(await sidebarAxe(frame)).toEqual([]);
    // What is typed is kept a moment later: the sidebar is opened anew.
    await expect.poll(() => page.evaluate(() => window.workbench.properties())).toContain("33%");
    await chooseByKeyboard(page, "Extensions", "KPI Scorecards", "New target…");
    ({ view, frame } = await sidebarOf(page));
    await expect.poll(() => view.locator("[name=target]").inputValue()).toBe("33%");
    await tabTo(page, frame, '[aria-label^="7 "]');
    await page.keyboard.press("Enter");
    await tabTo(page, frame, "button.primary");
    await page.keyboard.press("Enter");
    await expect.poll(() => view.locator(".box.done").textContent()).toContain("Saved in Targets, row 2.");
    const [row] = await page.evaluate(() => window.workbench.shown("Targets", "A2:I3"));
    expect([row![0], row![2], row![8]]).toEqual(["Repeat purchase rate", "Anna", "33%"]);
    expect(await page.evaluate(() => window.workbench.shown("Targets", "A3")[0]![0])).toBe("");
    expect(problems).toEqual([]);
  }));
