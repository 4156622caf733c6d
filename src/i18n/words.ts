/** Every text a person reads exists in these two. */
export type Language = "en" | "zh";

/** One area's words in both languages; each is a function, so that only what is asked for is built. */
export interface Words<T> {
  readonly en: () => T;
  readonly zh: () => T;
}

/** The language of a locale such as `zh_CN`: Chinese, else English. */
export const languageOf = (locale: string): Language => (/^zh/i.test(locale) ? "zh" : "en");

/** The member of a `text(en, zh)` pair to show. */
export const inLanguage = (pair: readonly [string, string], language: Language): string =>
  language === "zh" ? pair[1] : pair[0];
