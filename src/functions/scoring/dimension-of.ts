import type { Kpi } from "../../catalogue/kpi";
import { readChoice } from "../../i18n/choices/choices";
import { dimensionChoices } from "../../i18n/choices/dimensions";
import type { Language } from "../../i18n/words";
import type { ScorecardTable } from "./scorecard-table";

/** A row's dimension: a known one by its key, a person's own by its text, else the catalogue's; null when unknown. */
export function dimensionOf(table: ScorecardTable, row: number, known: Kpi | null): string | null {
  const typed = table.text(row, "dimension");
  if (typed === "") return known?.dimension ?? null;
  return readChoice(dimensionChoices, typed) ?? typed;
}

/** The word for a dimension, capitalised; a person's own stays as typed. */
export function dimensionName(dimension: string, language: Language): string {
  const words = (dimensionChoices as Readonly<Record<string, readonly [string, string, ...string[]]>>)[dimension];
  if (!words) return dimension;
  return language === "zh" ? words[1] : words[0].charAt(0).toUpperCase() + words[0].slice(1);
}
