import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export interface WorkbookFile {
  /** The saved workbook as JSON text, or undefined when none is saved or it was damaged. */
  read(): string | undefined;
  /** Writes all or nothing. */
  write(text: string): void;
  /** Puts the saved workbook aside; the next read finds none. */
  reset(): void;
}

/** The workbook kept between runs: `workbook.json` in a folder that git ignores. */
export function workbookFile(folder: string, say: (sentence: string) => void): WorkbookFile {
  const path = join(folder, "workbook.json");
  mkdirSync(folder, { recursive: true });
  return {
    read() {
      if (!existsSync(path)) {
        return undefined;
      }
      const text = readFileSync(path, "utf8");
      if (isWorkbook(text)) {
        return text;
      }
      const aside = freeName(folder, "damaged");
      renameSync(path, aside);
      say(`The saved workbook could not be read; it was kept as ${aside} and a new one is opened.`);
      return undefined;
    },
    write(text) {
      if (!isWorkbook(text)) {
        throw new TypeError("a workbook is a JSON object with version and model");
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
