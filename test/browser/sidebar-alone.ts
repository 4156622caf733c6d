import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import type { Reply } from "../../src/contract/rpc";

/** What the stand-in server does with a call: an answer, a failure before our code, or silence. */
export type Script = Readonly<Record<string, Reply<unknown> | "fail" | "silence">>;

declare global {
  interface Window {
    script: Record<string, unknown>;
    calls: { method: string; payload: unknown }[];
  }
}

/** The sidebar's page by itself at its real width, over a stand-in for google.script.run. */
export async function showSidebarAlone(browser: Browser, script: Script, language = "en"): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 300, height: 700 } });
  await page.addInitScript(
    (answers) => {
      window.script = answers;
      window.calls = [];
      const runner = (success: (value: unknown) => void, failure: (error: Error) => void): object => ({
        withSuccessHandler: (handler: (value: unknown) => void) => runner(handler, failure),
        withFailureHandler: (handler: (error: Error) => void) => runner(success, handler),
        rpc(method: string, payload: unknown) {
          window.calls.push({ method, payload });
          setTimeout(() => {
            const reply = window.script[method];
            if (reply === "fail") failure(new Error("NetworkError: Connection failure due to HTTP 0"));
            else if (reply !== "silence") success(JSON.parse(JSON.stringify(reply ?? { ok: true, value: null })));
          }, 5);
        },
      });
      const nothing = (): void => undefined;
      Object.assign(window, { google: { script: { run: runner(nothing, nothing) } } });
    },
    script as Record<string, unknown>,
  );
  const html = readFileSync("dist/sidebar.html", "utf8").replace('lang="en"', `lang="${language}"`);
  await page.route("**/*", (route) => route.fulfill({ contentType: "text/html; charset=utf-8", body: html }));
  await page.goto("http://127.0.0.1:1/sidebar");
  return page;
}
