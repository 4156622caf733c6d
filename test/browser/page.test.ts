import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { enterSidebar, sidebarOf } from "./in-sidebar";
import { chooseByKeyboard, inWorkbench, leaveSidebar, typeHere, typeInto, valuesOf } from "./in-workbench";
import { tinyAddOn } from "./tiny-add-on";

const addOn = tinyAddOn();
const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Accessibility findings of everything but the engine's grid, which is not ours. */
async function axe(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(context: object): Promise<{ violations: { id: string }[] }> } };
    const { violations } = await axe.run({ exclude: [[".o-spreadsheet"], ["#sidebar iframe"]] });
    return violations.map((violation) => JSON.stringify(violation).slice(0, 900));
  });
}

test("typed formulas are computed, errors explained, and all is there after a reload", () =>
  inWorkbench({ addOn }, async ({ page, problems, reload }) => {
    const canvas = await page.locator(".o-grid canvas").boundingBox();
    expect(canvas?.width).toBeGreaterThan(1000);
    expect(canvas?.height).toBeGreaterThan(500);
    expect(await page.title()).toBe("KPI scorecards");
    await typeHere(page, "typed without a click");
    await typeInto(page, "Sheet1", "A2", "=SUM(1,2)");
    await typeInto(page, "Sheet1", "A3", "=SUM(A2;4)");
    await typeInto(page, "Sheet1", "A4", "=TWICE(A3)");
    await typeInto(page, "Sheet1", "A5", "转化率");
    await typeInto(page, "Sheet1", "A6", '=TWICE("x")');
    const expected = [["typed without a click"], [3], [7], [14], ["转化率"], ["#ERROR!"]];
    expect(await valuesOf(page, "Sheet1", "A1:A6")).toEqual(expected);
    await typeInto(page, "Sheet1", "C1", "2026-11-21");
    await typeInto(page, "Sheet1", "C2", "=KINDS(C1:D1)");
    await typeInto(page, "Sheet1", "C3", "=KINDS(C1:E1)");
    // A world of the language alone, of its own for each run; values are of that world.
    const seen = [...Array.from({ length: 6 }, () => "undefined"), true, true, true, 1];
    expect(await valuesOf(page, "Sheet1", "C2:L3")).toEqual([seen, seen]);
    await page.evaluate(() => window.workbench.select("Sheet1", "A6"));
    const card = page.locator(".cell-card.selected");
    await expect.poll(() => card.textContent()).toBe("ErrorTWICE: value must be a number, got x");
    expect(await axe(page)).toEqual([]);
    await page.evaluate(() => window.workbench.select("Sheet1", "A8"));
    await page.keyboard.type("=TWI");
    await expect.poll(() => page.locator(".o-autocomplete-value-focus").textContent()).toContain("Twice as much.");
    await page.keyboard.type("CE(");
    await expect.poll(() => page.locator(".o-formula-assistant-head").textContent()).toContain("TWICE ( value )");
    expect(await page.locator(".o-formula-assistant-arg-description").textContent()).toBe("What is doubled.");
    await page.keyboard.press("Escape");
    await page.evaluate(() => window.workbench.saved());
    await reload();
    expect(await valuesOf(page, "Sheet1", "A1:A6")).toEqual(expected);
    expect(problems).toEqual([]);
  }));

test("the add-on's menu works with the keyboard alone", () =>
  inWorkbench({ addOn }, async ({ page }) => {
    await page.keyboard.press("F10");
    await page.keyboard.press("End");
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowRight");
    const labels = page.locator(".menu").last().locator("[role=menuitem] .label");
    expect(await labels.allTextContents()).toEqual(["Show sidebar", "Write", "More"]);
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press("w");
    await page.keyboard.press("Enter");
    const written = [
      ["数据", 1],
      [2, 2],
    ];
    await expect.poll(() => valuesOf(page, "Sheet1", "A1:B2")).toEqual(written);
    await expect.poll(() => page.locator("#toasts").textContent()).toContain("TinyWritten");
    await page.evaluate(() => window.workbench.select("Sheet1", "B1"));
    await expect.poll(() => page.locator(".cell-card.selected").textContent()).toBe("NoteA note of the script");

    page.once("dialog", (dialog) => void dialog.accept());
    await chooseByKeyboard(page, "Extensions", "KPI Scorecards", "More", "Ask");
    await expect.poll(() => valuesOf(page, "Sheet1", "C1:C1")).toEqual([["yes"]]);
    await chooseByKeyboard(page, "Extensions", "KPI Scorecards", "More", "Break");
    await expect.poll(() => page.locator("#toasts").textContent()).toContain("Broken on purpose");

    await page.keyboard.press("F10");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await typeHere(page, "back in the grid");
    expect(await valuesOf(page, "Sheet1", "B1:B1")).toEqual([["back in the grid"]]);
  }));

test("the sidebar runs in a frame of its own and talks to the script", () =>
  inWorkbench({ addOn }, async ({ page, problems }) => {
    await chooseByKeyboard(page, "Extensions", "KPI Scorecards", "Show sidebar");
    const aside = page.getByRole("complementary", { name: "Tiny sidebar" });
    await aside.waitFor();
    expect((await aside.locator("iframe").boundingBox())?.width).toBe(300);
    expect(await aside.locator("iframe").getAttribute("sandbox")).not.toContain("allow-same-origin");
    expect(await axe(page)).toEqual([]);
    const frame = page.frameLocator("#sidebar iframe");
    const out = frame.getByRole("status");
    await frame.getByRole("button", { name: "Add" }).click();
    await expect.poll(() => out.textContent()).toBe("sum 5 for me");
    await frame.getByRole("button", { name: "Fail" }).click();
    await expect.poll(() => out.textContent()).toBe("failed: add: a must be a number still me");
    const refused = await frame.locator("body").evaluate(() => {
      const { run, host } = (window as unknown as { google: { script: Record<string, Record<string, unknown>> } })
        .google.script as { run: Record<string, (...args: unknown[]) => void>; host: Record<string, unknown> };
      const attempt = (given: unknown): string => {
        try {
          run["add"]!(given);
          return "accepted";
        } catch (error) {
          return String(error);
        }
      };
      return [Object.keys(run).sort(), attempt(() => 1), attempt(document.body), Object.keys(host), location.origin];
    });
    const doors = ["KINDS", "TWICE", "add", "ask", "breakIt", "onOpen", "showSidebar"];
    const withs = ["withFailureHandler", "withSuccessHandler", "withUserObject", "write"];
    expect(refused).toEqual([
      [...doors, ...withs],
      "TypeError: Failed due to illegal value in property: 0",
      "TypeError: Failed due to illegal value in property: 0",
      ["close", "setHeight", "setWidth", "editor", "origin"],
      "null",
    ]);

    // F6 goes round: sidebar, grid, sidebar.
    await frame.getByRole("textbox", { name: "Name" }).focus();
    await leaveSidebar(page);
    await typeHere(page, "from the sidebar");
    expect(await valuesOf(page, "Sheet1", "A1:A1")).toEqual([["from the sidebar"]]);
    await enterSidebar(page, (await sidebarOf(page)).frame);
    await page.keyboard.type("在侧边栏");
    await expect.poll(() => frame.getByRole("textbox", { name: "Name" }).inputValue()).toContain("在侧边栏");

    await frame.getByRole("button", { name: "Close" }).click();
    await expect.poll(() => aside.count()).toBe(0);
    expect(problems).toEqual([]);
  }));

test("a saved workbook that cannot be opened is kept aside, whatever is wrong with it", () =>
  inWorkbench({ addOn }, async ({ page, folder, reload }) => {
    const settings = { locale: "en_US", timeZone: "UTC", userLocale: "en", authMode: "LIMITED" };
    const damaged = [
      '{"version":1,"name":"cut o',
      '{"version":9}',
      JSON.stringify({
        version: 1,
        name: "x",
        settings,
        workbook: { engine: { version: "19.1.1", sheets: 5 }, extra: 7 },
      }),
    ];
    for (const [i, text] of damaged.entries()) {
      await page.evaluate(() => window.workbench.saved());
      writeFileSync(join(folder, "workbook.json"), text);
      await reload();
      const toast = page.locator("#toasts");
      await expect
        .poll(() => toast.textContent())
        .toContain(`kept as ${join(folder, `workbook.damaged-${i + 1}.json`)}`);
      expect(readFileSync(join(folder, `workbook.damaged-${i + 1}.json`), "utf8")).toBe(text);
      await typeInto(page, "Sheet1", "A1", "=TWICE(2)");
      expect(await valuesOf(page, "Sheet1", "A1:A1")).toEqual([[4]]);
    }
  }));

test("messages that the sidebar did not send are ignored", () =>
  inWorkbench({ addOn }, async ({ page }) => {
    await chooseByKeyboard(page, "Extensions", "KPI Scorecards", "Show sidebar");
    const frame = page.frameLocator("#sidebar iframe");
    await frame.getByRole("button", { name: "Add" }).waitFor();
    const forged = { kind: "call", id: 1, name: "write", args: [], token: "guessed" };
    await page.evaluate((message) => window.postMessage(message, "*"), forged);
    await frame.locator("body").evaluate((_, message) => parent.postMessage(message, "*"), forged);
    // An honest call afterwards is answered, so the forged ones have had their turn.
    await frame.getByRole("button", { name: "Add" }).click();
    await expect.poll(() => frame.getByRole("status").textContent()).toBe("sum 5 for me");
    expect(await valuesOf(page, "Sheet1", "A1:B1")).toEqual([["", ""]]);
  }));

test("opens a .csv in a new sheet, downloads .xlsx, changes the locale, starts again", () =>
  inWorkbench({ addOn }, async ({ page, problems, folder }) => {
    await typeInto(page, "Sheet1", "A1", "kept");
    const csv = join(folder, "订单.csv");
    writeFileSync(csv, '订单号,金额,备注\n007,"1,234.5",=1+1\n008,-3,"多行\n文本"\n');
    const chooser = page.waitForEvent("filechooser");
    await chooseByKeyboard(page, "File", "Open .csv in a new sheet…");
    await (await chooser).setFiles(csv);
    await page.getByRole("dialog", { name: "Open a .csv file" }).waitFor();
    expect(await axe(page)).toEqual([]);
    await page.getByRole("button", { name: "Open", exact: true }).click();
    await expect.poll(() => page.evaluate(() => window.workbench.sheets())).toEqual(["Sheet1", "订单"]);
    expect(await valuesOf(page, "订单", "A1:C3")).toEqual([
      ["订单号", "金额", "备注"],
      ["007", 1234.5, "=1+1"],
      ["008", -3, "多行\n文本"],
    ]);
    expect(await valuesOf(page, "Sheet1", "A1:A1")).toEqual([["kept"]]);

    const download = page.waitForEvent("download");
    await chooseByKeyboard(page, "File", "Download as .xlsx");
    const saved = await download;
    expect(saved.suggestedFilename()).toBe("KPI scorecards.xlsx");
    const parts = unzipSync(readFileSync(await saved.path()));
    expect(strFromU8(parts["xl/workbook.xml"]!)).toContain('name="订单"');
    expect(strFromU8(parts["xl/sharedStrings.xml"]!)).toContain("<t>007</t>");

    await chooseByKeyboard(page, "Workbench", "Settings…");
    await page.getByLabel("Time zone of the spreadsheet").fill("Mars/Olympus");
    await page.getByRole("button", { name: "Apply" }).click();
    expect(await page.getByRole("alert").textContent()).toContain('There is no time zone "Mars/Olympus"');
    expect(await axe(page)).toEqual([]);
    await page.getByLabel("Time zone of the spreadsheet").fill("Europe/Berlin");
    await page.getByLabel("Locale of the spreadsheet").selectOption("de_DE");
    await page.getByRole("button", { name: "Apply" }).click();
    await expect.poll(() => page.getByRole("dialog").count()).toBe(0);
    await typeInto(page, "Sheet1", "A2", "=TWICE(1,5)");
    await typeInto(page, "Sheet1", "A3", "=SUM(1,5;2)");
    expect(await valuesOf(page, "Sheet1", "A2:A3")).toEqual([[3], [3.5]]);

    await chooseByKeyboard(page, "File", "Start again with a new spreadsheet…");
    await page.getByRole("button", { name: "Start again" }).click();
    await expect.poll(() => page.evaluate(() => window.workbench.sheets())).toEqual(["Sheet1"]);
    expect(await valuesOf(page, "Sheet1", "A1:A1")).toEqual([[""]]);
    // The settings are the person's, not the workbook's.
    await typeInto(page, "Sheet1", "A3", "=SUM(1,5;2)");
    expect(await valuesOf(page, "Sheet1", "A3:A3")).toEqual([[3.5]]);
    expect(problems).toEqual([]);
  }));
