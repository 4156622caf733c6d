import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { CHROMIUM_FLAGS, findChromium } from "./chromium";
import { addOnFiles } from "./workbench/add-on-files";
import type { TestHook } from "./workbench/page/test-hook";
import { pageScript } from "./workbench/page-bundle";
import { serveWorkbench } from "./workbench/server";
import { workbookFile } from "./workbench/workbook-file";

declare global {
  interface Window {
    readonly workbench: TestHook;
  }
}

export interface ShowOptions {
  /** The folder of the built add-on. */
  readonly addOn: string;
  /** The browser's language; default en-US. */
  readonly language?: string;
  readonly width?: number;
  readonly height?: number;
  /** Opens a blank workbook instead of the company workbook. */
  readonly blank?: boolean;
}

export interface ShownWorkbench {
  readonly page: Page;
  readonly address: string;
  /** Where the workbook is kept. */
  readonly folder: string;
  /** Errors and warnings that the page wrote to its console, and errors that it did not catch. */
  readonly problems: readonly string[];
  /** Loads the page anew and waits until it is ready. */
  reload(): Promise<void>;
  close(): Promise<void>;
}

let script: Promise<string> | undefined;

export function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium(), args: CHROMIUM_FLAGS });
}

/** Serves the workbench with a workbook folder of its own and shows it in a window of the browser. */
export async function showWorkbench(
  browser: Browser,
  { addOn, language = "en-US", width = 1280, height = 800, blank = false }: ShowOptions,
): Promise<ShownWorkbench> {
  script ??= pageScript();
  const [pageText, files] = [await script, addOnFiles(addOn)];
  const folder = mkdtempSync(join(tmpdir(), "workbench-"));
  const problems: string[] = [];
  const server = await serveWorkbench(0, {
    script: () => pageText,
    addOn: () => files,
    workbook: workbookFile(folder),
  });
  const context = await browser.newContext({
    locale: language,
    timezoneId: "Asia/Shanghai",
    viewport: { width, height },
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) {
      problems.push(message.text());
    }
  });
  await page.goto(blank ? `${server.address}?blank` : server.address);
  await ready(page);
  return {
    page,
    address: server.address,
    folder,
    problems,
    reload: async () => {
      await page.reload();
      await ready(page);
    },
    close: async () => {
      await context.close();
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function ready(page: Page): Promise<void> {
  // A busy machine takes its time for the templates of a new workbook.
  await page.waitForFunction(() => "workbench" in window || document.querySelector(".start-problem"), undefined, {
    timeout: 90_000,
  });
  const problem = page.locator(".start-problem");
  if ((await problem.count()) > 0) {
    throw new Error(`The workbench did not open: ${await problem.textContent()}`);
  }
}
