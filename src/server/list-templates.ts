import type { TemplateCard } from "../contract/replies";
import type { Language } from "../i18n/words";

/** What the gallery shows of every template, from the file beside the bundle. */
export const listTemplates = (language: Language): TemplateCard[] =>
  (JSON.parse(HtmlService.createHtmlOutputFromFile("gallery").getContent()) as Record<Language, TemplateCard[]>)[
    language
  ];
