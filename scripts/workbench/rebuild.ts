import { spawn } from "node:child_process";
import { watch } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const PAUSE = 150;

/**
 * Builds dist/ in a process of its own, so that each build reads the sources as they are now.
 *
 * @returns what was wrong, undefined when nothing was
 */
export function buildAddOn(): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["--import", "tsx", "scripts/build.ts"], {
      cwd: root,
      stdio: ["ignore", "ignore", "pipe"],
    });
    let said = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      said += text;
    });
    child.once("error", reject);
    child.once("close", (code) => resolve(code === 0 ? undefined : firstWords(said)));
  });
}

/** Calls back a moment after the last of several changes under src/. Returns what ends the watch. */
export function watchSources(changed: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const watcher = watch(fileURLToPath(new URL("../../src", import.meta.url)), { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(changed, PAUSE);
  });
  return () => {
    clearTimeout(timer);
    watcher.close();
  };
}

/** The message without the stack that follows it when the build itself broke. */
function firstWords(said: string): string {
  const lines = said.split("\n").filter((line) => line.trim() !== "" && !/^\s+at |^Node\.js v/.test(line));
  return lines.slice(0, 12).join("\n") || "the build ended without a word";
}
