import { findFunction } from "../../src/functions/all";
import type { Context, Result } from "../../src/functions/context";

/** A formula without a platform around it: arguments as Sheets hands them over, words in the language asked for. */
export function callFormula(name: string, given: readonly unknown[], language: "en" | "zh" = "en"): Result {
  const context: Context = {
    language,
    words: (area) => area[language](),
    dayOf: (date) => Math.floor(date.getTime() / 86_400_000),
    texts: () => {
      throw new Error("no texts here");
    },
  };
  return findFunction(name)!.call(given, context);
}
