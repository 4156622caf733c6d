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
    child.once("close", (code) => resolve(code === 0 ? undefined : whatWentWrong(said)));
  });
}

/** Calls back a moment after the last of several changes in a folder. Returns what ends the watch. */
export function watchFolder(folder: string, changed: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const watcher = watch(folder, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(changed, PAUSE);
  });
  return () => {
    clearTimeout(timer);
    watcher.close();
  };
}

/** A function that runs a job, and once more when it was asked for meanwhile; never two at a time. */
export function oneAtATime(job: () => Promise<void>): () => void {
  let running = false;
  let again = false;
  const run = async (): Promise<void> => {
    again = running;
    if (running) {
      return;
    }
    running = true;
    await job().catch((error: unknown) => console.error(error));
    running = false;
    if (again) {
      await run();
    }
  };
  return () => void run();
}

/** What a failed build says, without the frames of a stack and what Node puts around an error. */
export function whatWentWrong(said: string): string {
  const lines = said.split("\n").filter((line) => line.trim() !== "" && !/^\s+at |^Node\.js v/.test(line));
  const syntax = lines.filter((line) => /: ERROR: /.test(line));
  const start = lines.findIndex((line) => /^\w*Error\b|^The build stopped/.test(line));
  const kept = syntax.length > 0 ? syntax : lines.slice(Math.max(0, start));
  return kept.slice(0, 12).join("\n") || "The build ended without a word.";
}
