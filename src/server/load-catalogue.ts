import { catalogue } from "../catalogue/all";
import type { Notes } from "../catalogue/kpi";
import type { KpiCard } from "../contract/replies";
import type { Text } from "../core/text";
import type { HelpTexts } from "../functions/context";
import { inLanguage, type Language } from "../i18n/words";

/** Every KPI as a card in that language; long texts come from the file beside the bundle. */
export function loadCatalogue(language: Language): KpiCard[] {
  const texts = (JSON.parse(HtmlService.createHtmlOutputFromFile("texts").getContent()) as HelpTexts).kpis;
  return catalogue().map((kpi): KpiCard => {
    const notes = (texts[kpi.id] ?? kpi.notes) as Notes | undefined;
    const long = (pair: Text | undefined): string => (pair ? inLanguage(pair, language) : "");
    return {
      id: kpi.id,
      name: inLanguage(kpi.name, language),
      otherName: inLanguage(kpi.name, language === "zh" ? "en" : "zh"),
      aliases: (notes?.aliases ?? []).join("|"),
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
        source,
      })),
      definition: long(notes?.definition),
      pitfall: long(notes?.pitfall),
      noCounter: long(notes?.noCounter),
      source: notes?.source ?? "",
    };
  });
}
