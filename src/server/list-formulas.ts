import type { FormulaCard } from "../contract/replies";
import { inLanguage, type Language } from "../i18n/words";
import { readTexts } from "./read-texts";

/** Every formula with its help in that language. */
export function listFormulas(language: Language): FormulaCard[] {
  const { functions } = readTexts();
  return Object.keys(functions).map((name): FormulaCard => {
    const { group, summary, args, returns, notes, source, examples } = functions[name]!;
    return {
      name,
      group,
      summary: inLanguage(summary, language),
      args: args.map((arg) => ({ name: arg.name, help: inLanguage(arg.help, language), optional: arg.optional })),
      returns: inLanguage(returns, language),
      notes: notes ? inLanguage(notes, language) : "",
      source: source ? inLanguage(source, language) : "",
      examples,
    };
  });
}
