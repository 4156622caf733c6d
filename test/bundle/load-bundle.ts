import { readFileSync } from "node:fs";
import { createContext, Script } from "node:vm";

const script = new Script(readFileSync("dist/Code.js", "utf8"), { filename: "dist/Code.js" });

export interface Surroundings {
  readonly locale?: string;
  readonly timeZone?: string;
}

/**
 * The built bundle as the platform loads it: a bare world without modules, with only the services a formula
 * needs. Every evaluation is a fresh world, as every execution is.
 */
export function loadBundle({ locale = "en_US", timeZone = "Asia/Shanghai" }: Surroundings = {}) {
  return (name: string, ...given: readonly unknown[]): unknown => {
    const world = createContext({
      SpreadsheetApp: {
        getActiveSpreadsheet: () => ({
          getSpreadsheetLocale: () => locale,
          getSpreadsheetTimeZone: () => timeZone,
        }),
      },
      HtmlService: {
        createHtmlOutputFromFile(file: string) {
          return { getContent: () => readFileSync(`dist/${file}.html`, "utf8") };
        },
      },
      console,
    });
    script.runInContext(world);
    const formula = world[name] as ((...args: readonly unknown[]) => unknown) | undefined;
    if (!formula) throw new Error(`no top-level function ${name}`);
    const result = formula(...given);
    return Array.isArray(result) ? result.map((row: unknown[]) => [...row]) : result;
  };
}
