import { kpiLibrary } from "./library/kpi-library";
import type { TeamSpec } from "./team/team-spec";
import { teamTemplate } from "./team/team-template";
import type { SheetSpec, Template } from "./template";

/** A template as dist/templates.html holds it. */
export type StoredTemplate =
  | { readonly fromCatalogue: true }
  | { readonly team: TeamSpec }
  | (Omit<Template, "sheets"> & { readonly sheets: readonly SheetSpec[] });

/** The template that was stored. */
export function fromStored(stored: StoredTemplate): Template {
  if (!("sheets" in stored)) return "team" in stored ? teamTemplate(stored.team!) : kpiLibrary();
  const { sheets } = stored;
  return { ...stored, sheets: () => sheets };
}
