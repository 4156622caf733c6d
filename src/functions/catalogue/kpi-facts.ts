import { findKpi } from "../../catalogue/find";
import type { Benchmark, Kpi, Unit } from "../../catalogue/kpi";
import { expressionWords } from "../../core/expression/expression-words";
import { parseExpression } from "../../core/expression/parse-expression";
import { catalogueWords } from "../../i18n/catalogue";
import { dimensionChoices } from "../../i18n/choices/dimensions";
import type { KpiField } from "../../i18n/choices/kpi-fields";
import { directionChoices } from "../../i18n/choices/scoring";
import { cadenceChoices, unitChoices } from "../../i18n/choices/targets";
import { teamChoices } from "../../i18n/choices/teams";
import { inLanguage, type Language } from "../../i18n/words";

/** What the catalogue says of a KPI in one language, field by field. */
export function kpiFacts(kpi: Kpi, language: Language): Readonly<Record<KpiField, string>> {
  const words = language === "zh" ? catalogueWords.zh() : catalogueWords.en();
  const say = (pair: readonly [string, string, ...string[]]): string => pair[language === "zh" ? 1 : 0];
  const nameOf = (id: string): string => inLanguage(findKpi(id)!.name, language);
  const list = (ids: readonly string[]): string => ids.map(nameOf).join(words.listed);
  const counter = kpi.counter === "none" ? words.none : nameOf(kpi.counter);
  return {
    name: say(kpi.name),
    definition: say(kpi.definition),
    calculation:
      calculation(kpi, language) || (kpi.proxies.length ? words.useInstead(list(kpi.proxies)) : words.noFormula),
    formula: formulaText(kpi),
    unit: say(unitChoices[kpi.unit]),
    direction: say(directionChoices[kpi.direction]),
    cadence: say(cadenceChoices[kpi.cadence]),
    horizon: words.horizons[kpi.horizon],
    dimension: say(dimensionChoices[kpi.dimension]),
    teams: kpi.teams.map((team) => say(teamChoices[team])).join(words.listed),
    benchmarks: kpi.benchmarks.map((mark) => benchmarkText(mark, kpi.unit, language)).join(words.next),
    counter: kpi.noCounter ? `${counter}${words.next}${say(kpi.noCounter)}` : counter,
    pitfall: say(kpi.pitfall),
    data: words.dataSources[kpi.data],
    source: sourcesOf(kpi.source)
      .map((source) => words.sources[source]!)
      .join(words.next),
    related: list(kpi.related),
    id: kpi.id,
  };
}

/** `003#18` is article 003. */
const sourcesOf = (source: string): string[] => [...new Set(source.split(" ").map((one) => one.split("#")[0]!))];

/** The formula in words: Marketing cost ÷ New customers; each definition by its name. Empty where there is none. */
export function calculation({ expression, variants, inputs }: Kpi, language: Language): string {
  const labels = new Map(inputs.map(({ id, label }) => [id, inLanguage(label, language)]));
  const words = (text: string): string => expressionWords(parseExpression(text), (name) => labels.get(name)!);
  if (!variants) return expression && words(expression);
  return Object.values(variants.choices)
    .map((choice) => `${inLanguage(choice.words, language)}: ${words(choice.expression)}`)
    .join("; ");
}

/** `=KPI_CAC(marketing_cost; new_customers)`, or empty. */
export function formulaText({ formula, inputs, variants }: Kpi): string {
  if (!formula) return "";
  const names = inputs.map(({ id, default: left }) => (left === undefined ? id : `[${id}]`));
  return `=${formula}(${[...names, ...(variants ? [`[${variants.argument}]`] : [])].join("; ")})`;
}

function benchmarkText({ low, high, qualifier, source }: Benchmark, unit: Unit, language: Language): string {
  const words = language === "zh" ? catalogueWords.zh() : catalogueWords.en();
  const show = (value: number): string =>
    unit === "share" || unit === "percent"
      ? `${Math.round(value * 1e4) / 100}%`
      : String(value).replace(/\B(?=(\d{3})+(?!\d))/g, ",");
  const bound =
    low === undefined
      ? words.atMost(show(high!))
      : high === undefined
        ? words.atLeast(show(low))
        : words.between(show(low), show(high));
  return words.mark(bound, inLanguage(qualifier, language), words.sources[source]!);
}
