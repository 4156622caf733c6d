import { templates } from "../../src/templates/all";
import type { StoredTemplate } from "../../src/templates/stored-template";
import type { PlanOptions, Template } from "../../src/templates/template";

/** Any options will do: only the sheets of teams and of the cascade, which are not stored, may depend on them. */
const OPTIONS: PlanOptions = { language: "en", stage: "growth", months: 12, sampleData: true, firstDay: 46023 };

const stored = ({ team, cascade, fromCatalogue, sheets, ...rest }: Template): StoredTemplate =>
  team ? { team } : cascade ? { cascade } : fromCatalogue ? { fromCatalogue } : { ...rest, sheets: sheets(OPTIONS) };

/** templates.html: every template as JSON, in the order of the gallery. */
export const storedTemplates = (): StoredTemplate[] => templates().map(stored);
