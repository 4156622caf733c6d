import type { Language } from "../i18n/words";

/** The values of a choice with their word in that language, capitalised. */
export const optionsOf = (
  choices: Readonly<Record<string, readonly string[]>>,
  language: Language,
): (readonly [string, string])[] =>
  Object.keys(choices).map((key) => {
    const word = choices[key]![language === "zh" ? 1 : 0]!;
    return [key, word.charAt(0).toUpperCase() + word.slice(1)] as const;
  });
