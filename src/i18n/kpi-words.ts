import { catalogueWords } from "./catalogue";
import { dimensionChoices } from "./choices/dimensions";
import { directionChoices } from "./choices/scoring";
import { cadenceChoices, unitChoices } from "./choices/targets";
import { teamChoices } from "./choices/teams";
import type { Language } from "./words";

/** What the catalogue needs to speak of a KPI in that language. */
export function kpiWords(language: Language) {
  const at = language === "zh" ? 1 : 0;
  const shown = <K extends string>(choices: Readonly<Record<K, readonly [string, string, ...string[]]>>) => {
    const words: Partial<Record<K, string>> = {};
    for (const key of Object.keys(choices) as K[]) words[key] = choices[key][at];
    return words as Record<K, string>;
  };
  return {
    ...catalogueWords[language](),
    at: at as 0 | 1,
    units: shown(unitChoices),
    directions: shown(directionChoices),
    cadences: shown(cadenceChoices),
    dimensions: shown(dimensionChoices),
    teams: shown(teamChoices),
  };
}
