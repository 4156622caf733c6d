import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export interface WorkbookFile {
  /** The saved workbook as JSON text, undefined when none is saved. A damaged one is kept aside, `aside` names its place. */
  read(): { readonly text?: string; readonly aside?: string };
  /** Keeps a saved workbook that cannot be opened out of the way, and returns its new place. */
  setAside(): string | undefined;
  /** Writes all or nothing. */
  write(text: string): void;
  /** Puts the saved workbook aside; the next read finds none. */
  reset(): void;
}

/** The workbook kept between runs: `workbook.json` in a folder that git ignores. */
export function workbookFile(folder: string): WorkbookFile {
  const path = join(folder, "workbook.json");
  mkdirSync(folder, { recursive: true });
  const setAside = (): string => {
    const aside = freeName(folder, "damaged");
    renameSync(path, aside);
    return aside;
  };
  return {
    read() {
      if (!existsSync(path)) {
        return {};
      }
      const text = readFileSync(path, "utf8");
      return isWorkbook(text) ? { text } : { aside: setAside() };
    },
    setAside: () => (existsSync(path) ? setAside() : undefined),
    write(text) {
      if (!isWorkbook(text)) {
        throw new TypeError("a workbook is a JSON object");
      }
      const unfinished = `${path}.${process.pid}.part`;
      try {
        writeFileSync(unfinished, text, { flush: true });
        renameSync(unfinished, path);
      } finally {
        rmSync(unfinished, { force: true });
      }
    },
    reset() {
      if (existsSync(path)) {
        renameSync(path, join(folder, "workbook.before-reset.json"));
      }
    },
  };
}

function isWorkbook(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}

function freeName(folder: string, kind: string): string {
  for (let n = 1; ; n += 1) {
    const path = join(folder, `workbook.${kind}-${n}.json`);
    if (!existsSync(path)) {
      return path;
    }
  }
}
