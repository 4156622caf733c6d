import { expect, test } from "vitest";
import { chooseByKeyboard, inWorkbench } from "./in-workbench";

test("the company workbook of three teams and two people opens beside the case study, without an error", () =>
  inWorkbench({ addOn: "dist" }, async ({ page, problems }) => {
    const before = await page.evaluate(() => window.workbench.sheets());
    await chooseByKeyboard(page, "Workbench", "Open the company workbook");
    await page.getByText(/The company workbook is open/).waitFor({ timeout: 90_000 });
    const { sheets, errors, overview } = await page.evaluate(() => {
      const { workbench } = window;
      const names = workbench.sheets();
      const found = names.flatMap((name) =>
        workbench
          .shown(name, workbench.used(name))
          .flat()
          .filter((cell) => /^#[A-Z/0]+[!?]?$/.test(cell))
          .map((cell) => `${name}: ${cell}`),
      );
      return { sheets: names, errors: found, overview: workbench.shown("Cascade overview", "A1:F20").flat() };
    });
    expect(sheets.slice(0, before.length)).toEqual(before);
    for (const title of [
      "Company",
      "Operations",
      "Marketing",
      "Customer service",
      "Operations specialist",
      "Service agent",
    ]) {
      expect(sheets).toContain(`${title} scorecard`);
    }
    expect(errors).toEqual([]);
    // A miss of the company is led on to a team's KPI.
    expect(overview.filter((cell) => /^[^→]+ \(\d.*\) → [^→]+ @ .+/.test(cell))).not.toEqual([]);
    expect(problems).toEqual([]);
  }));
