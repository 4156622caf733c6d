import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { chooseByKeyboard, inWorkbench, typeInto, valuesOf } from "./in-workbench";

const addOn = "dist";

/** What stands below a header of a sheet, blanks left out. */
async function columnBelow(page: Page, sheet: string, header: string): Promise<unknown[]> {
  const rows = await valuesOf(page, sheet, "A1:P40");
  const at = rows.findIndex((row) => row.includes(header));
  const column = rows[at]?.indexOf(header) ?? -1;
  return rows.slice(at + 1).flatMap((row) => (row[column] === "" ? [] : [row[column]]));
}

test("the case study is beside the company workbook, and the add-on's formulas can be typed in it", () =>
  inWorkbench({ addOn }, async ({ page, problems, reload }) => {
    const sheets = await page.evaluate(() => window.workbench.sheets());
    expect(sheets.slice(-4)).toEqual(["Case study", "Case data", "Case funnel", "Case weights"]);
    // Method page, case study: attainments 1.34/1.2 M, 3.8/3.5 %, 26/25 %, 45/42 days.
    const attainments = await columnBelow(page, "Case study", "Attainment");
    expect(attainments).toEqual([134 / 120, 3.8 / 3.5, 26 / 25, 45 / 42].map((value) => expect.closeTo(value, 10)));
    expect((await columnBelow(page, "Case study", "Status"))[0]).toBe("on track");
    await typeInto(page, "Case study", "S2", "=WEIGHTED_SCORE(S3:S4;T3:T4)");
    for (const [a1, text] of Object.entries({ S3: "80", S4: "100", T3: "30%", T4: "70%" })) {
      await typeInto(page, "Case study", a1, text);
    }
    // 80 × 0.3 + 100 × 0.7.
    expect(await valuesOf(page, "Case study", "S2:S2")).toEqual([[expect.closeTo(94, 10)]]);
    await typeInto(page, "Case study", "S5", "=KPI_CAC(1000;0)");
    await page.keyboard.press("ArrowUp");
    const card = page.locator(".cell-card.selected");
    await expect.poll(() => card.textContent()).toBe("ErrorKPI_CAC: new_customers must not be 0");
    await page.evaluate(() => window.workbench.saved());
    await reload();
    expect(await valuesOf(page, "Case study", "S2:S2")).toEqual([[expect.closeTo(94, 10)]]);
    expect(problems).toEqual([]);
  }));

test("speaks Chinese to a Chinese browser", () =>
  inWorkbench({ addOn, language: "zh-CN" }, async ({ page, problems }) => {
    expect(await page.evaluate(() => window.workbench.sheets())).toContain("案例记分卡");
    expect((await columnBelow(page, "案例记分卡", "状态"))[0]).toBe("达标");
    expect(await page.title()).toBe("KPI 记分卡");
    await chooseByKeyboard(page, "扩展程序", "KPI Scorecards", "新建目标…");
    await page.frameLocator("#sidebar iframe").getByText("7").first().waitFor();
    expect(problems).toEqual([]);
  }));
