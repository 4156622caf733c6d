import { inLanguage, type Language } from "../i18n/words";
import { templates } from "../templates/all";
import type { TemplateGroup } from "../templates/template";

export interface TemplateCard {
  readonly id: string;
  readonly group: TemplateGroup;
  readonly title: string;
  readonly purpose: string;
  readonly start: string;
  /** Whether the stage of the business changes it. */
  readonly stages: boolean;
}

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
