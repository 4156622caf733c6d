import { expect, test, vi } from "vitest";
import { sidebarAxe, sidebarOf, tabTo, typeAt } from "./in-sidebar";
import { chooseByKeyboard, inWorkbench } from "./in-workbench";

// A whole walk on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const WALKS = [
  {
    language: "en-US",
    menu: ["Extensions", "KPI Scorecards", "New target…"],
    headings: ["Who and why", "Specific", "Measurable", "Achievable", "Relevant", "Time-bound", "Check and insert"],
    owner: "Anna",
    search: "repeat purchase",
    metric: "Repeat purchase rate",
    parent: "GMV",
    sentence:
      "Raise repeat purchase rate from 25% to 30% by June 30, 2027, looked at every quarter. Owner: Anna. Serves: GMV.",
    verdicts: ["pass", "pass", "pass", "pass", "pass"],
    sheets: ["Targets", "Milestones"],
    level: "department",
  },
  {
    language: "zh-CN",
    menu: ["扩展程序", "KPI Scorecards", "新建目标…"],
    headings: ["负责人与目的", "具体", "可衡量", "可实现", "相关", "有时限", "检查并插入"],
    owner: "小王",
    search: "复购率",
    metric: "复购率",
    parent: "成交总额",
    sentence: "在2027年6月30日前，将复购率从25%提升至30%，每季度考核。负责人：小王。支撑：成交总额。",
    verdicts: ["通过", "通过", "通过", "通过", "通过"],
    sheets: ["目标", "里程碑"],
    level: "部门",
  },
] as const;

test.each(WALKS)("the wizard writes a target by keyboard alone, $language", (walk) =>
  inWorkbench({ addOn: "dist", language: walk.language, blank: true }, async ({ page, problems }) => {
    await chooseByKeyboard(page, ...walk.menu);
    const { view, frame } = await sidebarOf(page);
    const heading = view.locator("h1");
    const next = async (step: number): Promise<void> => {
      await tabTo(page, frame, "button.primary");
      await page.keyboard.press("Enter");
      await expect.poll(() => heading.textContent()).toBe(walk.headings[step]);
      // The focus is on the new step, so that it is read out and Tab goes on from there.
      await expect.poll(() => frame.evaluate(() => document.activeElement?.tagName)).toBe("H1");
    };
    const noFindings = async (): Promise<void> => expect(await sidebarAxe(frame)).toEqual([]);

    expect(await heading.textContent()).toBe(walk.headings[0]);
    await frame.focus("body");
    await typeAt(page, frame, "[name=owner]", walk.owner);
    await noFindings();
    await next(1);

    await tabTo(page, frame, "button.primary");
    await page.keyboard.press("Enter");
    // Refused: the focus goes to what is missing, and its message is tied to it.
    await expect.poll(() => frame.evaluate(() => document.activeElement?.getAttribute("name"))).toBe("metric");
    await noFindings();
    await tabTo(page, frame, "[type=search]", "Shift+Tab");
    await page.keyboard.insertText(walk.search);
    await view.locator(".cards button").first().waitFor();
    await noFindings();
    await tabTo(page, frame, ".cards button");
    await page.keyboard.press("Enter");
    expect(await view.locator("[name=metric]").inputValue()).toBe(walk.metric);
    await next(2);
    await noFindings();
    expect(await view.locator("[name=unit]").inputValue()).toBe("share");
    await next(3);

    await typeAt(page, frame, "[name=baseline]", "25%");
    await typeAt(page, frame, "[name=target]", "20%");
    await tabTo(page, frame, "button.primary");
    await page.keyboard.press("Enter");
    await expect.poll(() => frame.evaluate(() => document.activeElement?.getAttribute("name"))).toBe("target");
    await noFindings();
    await page.keyboard.press("Control+A");
    await page.keyboard.insertText("30%");
    await next(4);
    await typeAt(page, frame, "[name=parent]", walk.parent);
    await noFindings();
    await next(5);
    await view.locator("[name=start]").fill("2026-11-21");
    await view.locator("[name=due]").fill("2027-06-30");
    await noFindings();
    await next(6);
    await noFindings();
    expect(await view.locator("blockquote").textContent()).toBe(walk.sentence);
    expect(await view.locator(".verdict").allTextContents()).toEqual(walk.verdicts);

    await tabTo(page, frame, "button.primary");
    await page.keyboard.press("Enter");
    await view.locator(".box.done").waitFor();
    await noFindings();
    const [targets, milestones] = walk.sheets;
    const shown = (sheet: string, range: string): Promise<string[][]> =>
      page.evaluate(([from, cells]) => window.workbench.shown(from!, cells!), [sheet, range]);
    const [row] = await shown(targets, "A2:T2");
    expect(row!.slice(0, 4)).toEqual([walk.metric, walk.level, walk.owner, walk.parent]);
    expect([row![7], row![8], row![14], row![19]]).toEqual(["25%", "30%", "2027-06-30", walk.sentence]);
    // By hand: 41 of the quarter's 92 days are left, then two whole quarters; 25% + 5% × (41/92) / (41/92 + 2), and so on.
    expect(await shown(milestones, "C2:D4")).toEqual([
      ["2026-12-31", "25.91%"],
      ["2027-03-31", "27.96%"],
      ["2027-06-30", "30.00%"],
    ]);
    expect(problems).toEqual([]);
  }),
);
