import { expect, test } from "vitest";
import { chooseByKeyboard, inWorkbench, typeInto, valuesOf } from "./in-workbench";

const addOn = "dist";

test("opens on the case study, where the add-on's formulas can be typed", () =>
  inWorkbench({ addOn }, async ({ page, problems, reload }) => {
    expect(await page.evaluate(() => window.workbench.sheets())).toEqual([
      "Case study",
      "Case data",
      "Case funnel",
      "Case weights",
    ]);
    // Method page, case study: attainments 1.34/1.2 M, 3.8/3.5 %, 26/25 %, 45/42 days.
    const attainments = (await valuesOf(page, "Case study", "G8:G16")).flat().filter((value) => value !== "");
    expect(attainments).toEqual([134 / 120, 3.8 / 3.5, 26 / 25, 45 / 42].map((value) => expect.closeTo(value, 10)));
    expect(await page.evaluate(() => window.workbench.shown("Case study", "J8:J8"))).toEqual([["on track"]]);
    await typeInto(page, "Case study", "P2", "=WEIGHTED_SCORE(P3:P4;Q3:Q4)");
    for (const [a1, text] of Object.entries({ P3: "80", P4: "100", Q3: "30%", Q4: "70%" })) {
      await typeInto(page, "Case study", a1, text);
    }
    // 80 × 0.3 + 100 × 0.7.
    expect(await valuesOf(page, "Case study", "P2:P2")).toEqual([[expect.closeTo(94, 10)]]);
    await typeInto(page, "Case study", "P5", "=KPI_CAC(1000;0)");
    await page.keyboard.press("ArrowUp");
    const card = page.locator(".cell-card.selected");
    await expect.poll(() => card.textContent()).toBe("ErrorKPI_CAC: new_customers must not be 0");
    await page.evaluate(() => window.workbench.saved());
    await reload();
    expect(await valuesOf(page, "Case study", "P2:P2")).toEqual([[expect.closeTo(94, 10)]]);
    expect(problems).toEqual([]);
  }));

test("speaks Chinese to a Chinese browser", () =>
  inWorkbench({ addOn, language: "zh-CN" }, async ({ page, problems }) => {
    expect(await page.evaluate(() => window.workbench.sheets())).toContain("案例记分卡");
    expect(await page.evaluate(() => window.workbench.shown("案例记分卡", "J8:J8"))).toEqual([["达标"]]);
    expect(await page.title()).toBe("KPI 记分卡");
    await chooseByKeyboard(page, "扩展程序", "KPI Scorecards", "新建目标…");
    await page.frameLocator("#sidebar iframe").getByText("7").first().waitFor();
    expect(problems).toEqual([]);
  }));
