import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { sidebarAxe, sidebarOf, tabTo } from "./in-sidebar";
import { chooseByKeyboard, inWorkbench, typeInto, valuesOf } from "./in-workbench";

const WALKS = [
  {
    language: "en-US",
    menu: ["Extensions", "KPI Scorecards", "Import data…"],
    rows: [
      ["Month", "Total users", "Besucher"],
      ["202609", "1234", "7"],
      ["202610", "5678", "8"],
    ],
    figures: ["Visitors", "New visitors"],
    said: /holds 4 figures of the export now: 2026-09, 2026-10\./,
  },
  {
    language: "zh-CN",
    menu: ["扩展程序", "KPI Scorecards", "导入数据…"],
    rows: [
      ["月份", "访客数", "新面孔"],
      ["202609", "1234", "7"],
      ["202610", "5678", "8"],
    ],
    figures: ["访客数", "新访客数"],
    said: /现有 4 个来自该导出的数据：2026-09、2026-10。/,
  },
] as const;

/** A data sheet with this export before it. */
async function layOut(page: Page, language: string, rows: readonly (readonly string[])[]): Promise<string> {
  const sheets = await page.evaluate(
    (chosen) =>
      window.workbench.run("rpc", "insertTemplate", {
        id: "operations",
        language: chosen,
        stage: "growth",
        months: 12,
        sampleData: true,
        firstDay: "2025-11-01",
      }) as { value: string[] },
    language.slice(0, 2),
  );
  const [blank] = await page.evaluate(() => window.workbench.sheets());
  for (const [y, row] of rows.entries()) {
    for (const [x, text] of row.entries()) await typeInto(page, blank!, `${"ABC"[x]}${y + 1}`, text);
  }
  return sheets.value.find((name) => /data|数据/.test(name))!;
}

test.each(WALKS)("an export is imported by keyboard alone, an unknown column mapped, $language", (walk) =>
  inWorkbench({ addOn: "dist", language: walk.language, blank: true }, async ({ page, problems }) => {
    const data = await layOut(page, walk.language, walk.rows);
    await chooseByKeyboard(page, ...walk.menu);
    const { view, frame } = await sidebarOf(page);
    expect(await sidebarAxe(frame)).toEqual([]);
    await frame.focus("body");
    await tabTo(page, frame, "button.primary");
    await page.keyboard.press("Enter");
    await view.locator("[name=column3]").waitFor();
    expect(await sidebarAxe(frame)).toEqual([]);
    expect(await view.locator("[name=target]").inputValue()).toBe(data);
    expect(await view.locator("[name=column2]").inputValue()).toBe("visitors");
    expect(await view.locator("[name=column3]").inputValue()).toBe("");
    await tabTo(page, frame, "[name=column3]");
    for (let i = 0; i < 30 && (await view.locator("[name=column3]").inputValue()) !== "new_visitors"; i += 1) {
      await page.keyboard.press("ArrowDown");
    }
    expect(await view.locator("[name=column3] option:checked").textContent()).toBe(walk.figures[1]);
    await tabTo(page, frame, "button.primary");
    await page.keyboard.press("Enter");
    await view.locator(".box.done").waitFor();
    expect(await view.locator(".box.done").textContent()).toMatch(walk.said);
    expect(await sidebarAxe(frame)).toEqual([]);
    const values = await valuesOf(page, data, "A1:Z60");
    const header = values.findIndex((row) => row.includes(walk.figures[0]));
    const [visitors, fresh] = walk.figures.map((name) => values[header]!.indexOf(name));
    const last = values.slice(header + 11, header + 13);
    expect(last.map((row) => [row[visitors!], row[fresh!]])).toEqual([
      [1234, 7],
      [5678, 8],
    ]);
    expect(problems).toEqual([]);
  }),
);
