import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { findChromium } from "../../scripts/chromium";

/** Changes the environment until the test ends. */
function withEnvironment(changes: Record<string, string | undefined>): void {
  const before = { ...process.env };
  onTestFinished(() => {
    process.env = before;
  });
  process.env = { ...before, ...changes };
}

function folderWith(program: string): string {
  const folder = mkdtempSync(join(tmpdir(), "browser-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, program), "#!/bin/sh\n");
  chmodSync(join(folder, program), 0o755);
  return folder;
}

test("takes the browser that CHROMIUM_PATH names", () => {
  const folder = folderWith("my-browser");
  withEnvironment({ CHROMIUM_PATH: join(folder, "my-browser") });
  expect(findChromium()).toBe(join(folder, "my-browser"));
});

test("a CHROMIUM_PATH that is no program is one line, not another browser", () => {
  withEnvironment({ CHROMIUM_PATH: join(tmpdir(), "no-such-browser") });
  expect(findChromium).toThrow(/^CHROMIUM_PATH names no program: .*no-such-browser$/);
});

test.each(["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"])(
  "finds %s on the PATH",
  (program) => {
    const folder = folderWith(program);
    withEnvironment({ CHROMIUM_PATH: undefined, PATH: folder });
    expect(findChromium()).toBe(join(folder, program));
  },
);
