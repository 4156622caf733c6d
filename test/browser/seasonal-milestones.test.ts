import { expect, test, vi } from "vitest";
import { emptyWizard } from "../../src/core/wizard/empty-wizard";
import { sidebarAxe, sidebarOf } from "./in-sidebar";
import { chooseByKeyboard, inWorkbench } from "./in-workbench";

// A whole walk on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

/** Indices with a mean of 1, so that each is a twelfth of the way from 0 to 1,200 in hundreds. */
const YEAR = [0.8, 0.6, 0.9, 0.9, 1, 1.2, 0.8, 0.7, 0.9, 0.9, 2.4, 0.9].map((index) => index * 100);
/** Added up by hand. */
const REACHED = ["80", "140", "230", "320", "420", "540", "620", "690", "780", "870", "1,110", "1,200"];

const wizardWith = (history: readonly number[]): string => {
  const empty = emptyWizard("2027-01-01");
  const fields = {
    ...empty.fields,
    ...{ owner: "Anna", metric: "Sales", unit: "currency", baseline: "0", target: "1200", due: "2027-12-31" },
  };
  return JSON.stringify({ ...empty, step: 5, reached: 6, fields, history, historyFrom: "Data!B2:B25" });
};

test("two years of months offer a path by season, on the chart and in the milestones that are written", () =>
  inWorkbench({ addOn: "dist", blank: true }, async ({ page, problems }) => {
    const open = async (history: readonly number[]) => {
      await page.evaluate((state) => {
        const hook = window.workbench as unknown as { run(name: string, ...args: unknown[]): unknown };
        hook.run("rpc", "saveWizard", { state });
      }, wizardWith(history));
      await chooseByKeyboard(page, "Extensions", "KPI Scorecards", "New target…");
      return sidebarOf(page);
    };
    const { view, frame } = await open([...YEAR, ...YEAR]);
    const shape = view.locator("[name=shape]");
    await shape.selectOption("season");
    const figures = view.locator("tbody td.figure");
    await expect.poll(() => figures.allTextContents()).toEqual(REACHED);
    // Each month to the last has its diamond, the due one too.
    expect(await view.locator("path.milestone").count()).toBe(REACHED.length);
    expect(await sidebarAxe(frame)).toEqual([]);

    // Judged by quarter there are no months to weigh: the path is the even one, and the choice says so.
    await view.locator("[name=cadence]").selectOption("quarter");
    await expect.poll(() => shape.locator("option").count()).toBe(3);
    expect(await shape.inputValue()).toBe("linear");
    await view.locator("[name=cadence]").selectOption("month");
    await expect.poll(() => shape.inputValue()).toBe("season");

    await view.locator("button.primary").click();
    await view.locator("blockquote").waitFor();
    const anyway = view.locator("[type=checkbox]");
    if (await anyway.count()) await anyway.first().check();
    await view.locator("button.primary").click();
    await view.locator(".box.done").waitFor();
    const shown = await page.evaluate(() => window.workbench.values("Milestones", "D2:D13"));
    expect(shown.map(([value]) => value)).toEqual(REACHED.map((text) => Number(text.replace(",", ""))));
    expect(problems).toEqual([]);
  }));
