import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { templates } from "../src/templates/all";
import { DIST } from "./build";
import { differences } from "./check-xlsx/differences";
import { type ExportedTemplate, exportTemplate } from "./check-xlsx/exported-template";
import { findOffice } from "./check-xlsx/find-office";
import { openAll } from "./check-xlsx/opened-by-office";
import { launchChromium } from "./show-workbench";
import { buildAddOn } from "./workbench/rebuild";

const MOST_SHOWN = 12;

/**
 * Downloads the workbook of every template (or of those named) in both languages as .xlsx and has LibreOffice open
 * it: each sheet and chart must be there, each cell must show what the page shows, and no error.
 *
 * @returns whether all is well
 */
async function checkXlsx(wanted: readonly string[]): Promise<boolean> {
  const office = findOffice();
  const known = templates().map(({ id }) => id);
  const wrong = wanted.filter((id) => !known.includes(id));
  if (wrong.length > 0) {
    throw new Error(`No template is called ${wrong.join(", ")}; there are ${known.join(", ")}`);
  }
  const failed = await buildAddOn();
  if (failed !== undefined) {
    throw new Error(failed);
  }
  const folder = mkdtempSync(join(tmpdir(), "check-xlsx-"));
  const browser = await launchChromium();
  try {
    const exported: ExportedTemplate[] = [];
    for (const language of ["en", "zh"] as const) {
      for (const id of wanted.length > 0 ? wanted : known) {
        exported.push(await exportTemplate(browser, { addOn: DIST, id, language, folder }));
      }
    }
    const names = exported.map(({ name }) => name);
    const opened = openAll(office, folder, names);
    let isWell = true;
    for (const each of exported) {
      const found = differences(each, opened.get(each.name)!);
      isWell &&= found.length === 0;
      const cells = each.sheets.reduce((sum, { shown }) => sum + shown.flat().filter((cell) => cell !== "").length, 0);
      console.log(`${each.name}: ${each.sheets.length} sheets, ${cells} cells, ${found.length} differences`);
      for (const line of found.slice(0, MOST_SHOWN)) {
        console.log(`  ${line}`);
      }
    }
    return isWell;
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

try {
  if (!(await checkXlsx(process.argv.slice(2)))) {
    process.exitCode = 1;
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
