import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { showWorkbench } from "../show-workbench";

export interface ExportedSheet {
  readonly name: string;
  /** Cells as they are shown. */
  readonly shown: readonly (readonly string[])[];
  readonly charts: number;
}

/** A template's workbook as an .xlsx file and as the page showed it. */
export interface ExportedTemplate {
  /** `en-operations`, the file's name without its ending. */
  readonly name: string;
  readonly file: string;
  readonly sheets: readonly ExportedSheet[];
}

/** Inserts a template into a new workbook and downloads that, all by the page. */
export async function exportTemplate(
  browser: Browser,
  { addOn, id, language, folder }: { addOn: string; id: string; language: "en" | "zh"; folder: string },
): Promise<ExportedTemplate> {
  const shown = await showWorkbench(browser, { addOn, language: language === "zh" ? "zh-CN" : "en-US", blank: true });
  try {
    const { page } = shown;
    await insert(page, id, language);
    const sheets = await page.evaluate(() => {
      const { workbench } = window;
      return workbench.sheets().map((name) => ({
        name,
        shown: workbench.shown(name, workbench.used(name)),
        charts: workbench.charts(name),
      }));
    });
    const name = `${language}-${id}`;
    const file = join(folder, `${name}.xlsx`);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.evaluate(() => window.workbench.download()),
    ]);
    await download.saveAs(file);
    return { name, file, sheets };
  } finally {
    await shown.close();
  }
}

const insert = (page: Page, id: string, language: string): Promise<void> =>
  page.evaluate(
    ([template, chosen]) => {
      const reply = window.workbench.run("rpc", "insertTemplate", {
        id: template,
        language: chosen,
        stage: "growth",
        months: 12,
        sampleData: true,
        firstDay: "2025-11-01",
      }) as { ok: boolean; message?: string };
      if (!reply.ok) {
        throw new Error(`${template}: ${reply.message}`);
      }
    },
    [id, language] as const,
  );
