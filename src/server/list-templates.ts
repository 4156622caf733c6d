import type { TemplateCard } from "../contract/replies";
import { inLanguage, type Language } from "../i18n/words";
import { loadTemplates } from "./load-templates";

/** What the gallery shows of every template. */
export const listTemplates = (language: Language): TemplateCard[] =>
  loadTemplates().map(({ id, group, title, purpose, start, stages }) => ({
    id,
    group,
    title: inLanguage(title, language),
    purpose: inLanguage(purpose, language),
    start: inLanguage(start, language),
    stages: stages === true,
  }));
