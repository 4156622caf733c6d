import { catalogue } from "../catalogue/all";
import { kpiInWords } from "../catalogue/kpi-in-words";
import type { KpiCard } from "../contract/replies";
import type { Text } from "../core/text";
import { kpiWords } from "../i18n/kpi-words";
import { inLanguage, type Language } from "../i18n/words";

/** Every KPI as a card in that language. */
export function loadCatalogue(language: Language): KpiCard[] {
  const words = kpiWords(language);
  const { sources } = words;
  return catalogue().map((kpi): KpiCard => {
    const long = (pair: Text | undefined): string => (pair ? inLanguage(pair, language) : "");
    return {
      id: kpi.id,
      name: inLanguage(kpi.name, language),
      otherName: inLanguage(kpi.name, language === "zh" ? "en" : "zh"),
      aliases: kpi.aliases.filter(Boolean).join("|"),
      formula: kpi.formula,
      teams: kpi.teams,
      dimension: kpi.dimension,
      kind: kpi.kind,
      unit: kpi.unit,
      direction: kpi.direction,
      cadence: kpi.cadence,
      horizon: kpi.horizon,
      inputs: kpi.inputs.map(({ label }) => inLanguage(label, language)),
      counter: kpi.counter,
      proxies: kpi.proxies,
      benchmarks: kpi.benchmarks.map(({ low, high, qualifier, source }) => ({
        low: low ?? null,
        high: high ?? null,
        qualifier: inLanguage(qualifier, language),
        source: sources[source]!,
      })),
      definition: long(kpi.definition),
      pitfall: long(kpi.pitfall),
      noCounter: long(kpi.noCounter),
      source: kpiInWords(kpi, words).source,
    };
  });
}
