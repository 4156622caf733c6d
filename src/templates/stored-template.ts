import type { CascadeSpec } from "./cascade/cascade-spec";
import { cascadeTemplate } from "./cascade/cascade-template";
import { kpiLibrary } from "./library/kpi-library";
import type { TeamSpec } from "./team/team-spec";
import { teamTemplate } from "./team/team-template";
import type { SheetSpec, Template } from "./template";

/** A template as dist/templates.html holds it. */
export type StoredTemplate =
  | { readonly fromCatalogue: true }
  | { readonly team: TeamSpec }
  | { readonly cascade: CascadeSpec }
  | (Omit<Template, "sheets"> & { readonly sheets: readonly SheetSpec[] });

/** The template that was stored. */
export function fromStored(stored: StoredTemplate): Template {
  if ("sheets" in stored) {
    const { sheets } = stored;
    return { ...stored, sheets: () => sheets };
  }
  if ("team" in stored) return teamTemplate(stored.team);
  return "cascade" in stored ? cascadeTemplate(stored.cascade) : kpiLibrary();
}
