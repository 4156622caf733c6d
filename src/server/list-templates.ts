import type { TemplateCard } from "../contract/replies";
import { inLanguage, type Language } from "../i18n/words";
import { templates } from "../templates/all";

/** What the gallery shows of every template. */
export const listTemplates = (language: Language): TemplateCard[] =>
  templates().map(({ id, group, title, purpose, start, stages }) => ({
    id,
    group,
    title: inLanguage(title, language),
    purpose: inLanguage(purpose, language),
    start: inLanguage(start, language),
    stages: stages === true,
  }));
