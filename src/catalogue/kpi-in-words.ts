import { expressionWords } from "../core/expression/expression-words";
import { parseExpression } from "../core/expression/parse-expression";
import { findKpi } from "./find";
import { isShare } from "./is-share";
import type { Benchmark, Cadence, DataSource, Dimension, Direction, Horizon, Kpi, Team, Unit } from "./kpi";

/** The words of one language; i18n gives them. */
export interface KpiWords {
  /** Which member of a pair is this language's. */
  readonly at: 0 | 1;
  readonly units: Readonly<Record<Unit, string>>;
  readonly directions: Readonly<Record<Direction, string>>;
  readonly cadences: Readonly<Record<Cadence, string>>;
  readonly horizons: Readonly<Record<Horizon, string>>;
  readonly dimensions: Readonly<Record<Dimension, string>>;
  readonly teams: Readonly<Record<Team, string>>;
  readonly dataSources: Readonly<Record<DataSource, string>>;
  readonly sources: Readonly<Record<string, string>>;
  readonly none: string;
  readonly readOff: string;
  readonly useInstead: (names: string) => string;
  readonly atLeast: (value: string) => string;
  readonly atMost: (value: string) => string;
  readonly between: (low: string, high: string) => string;
  readonly mark: (bound: string, qualifier: string, source: string) => string;
  /** Between names, and between sentences, of a list. */
  readonly listed: string;
  readonly next: string;
}

/** What the catalogue says of a KPI in one language, field by field; a field it has nothing for is empty. */
export function kpiInWords(kpi: Kpi, words: KpiWords) {
  const { at } = words;
  const list = (ids: readonly string[]): string => ids.map((id) => findKpi(id)!.name[at]).join(words.listed);
  const counter = kpi.counter === "none" ? words.none : list([kpi.counter]);
  return {
    name: kpi.name[at],
    definition: kpi.definition[at],
    calculation: calculation(kpi, at) || (kpi.proxies.length ? words.useInstead(list(kpi.proxies)) : words.readOff),
    formula: formulaText(kpi),
    unit: words.units[kpi.unit],
    direction: words.directions[kpi.direction],
    cadence: words.cadences[kpi.cadence],
    horizon: words.horizons[kpi.horizon],
    dimension: words.dimensions[kpi.dimension],
    teams: kpi.teams.map((team) => words.teams[team]).join(words.listed),
    benchmarks: kpi.benchmarks.map((mark) => benchmarkText(mark, kpi.unit, words)).join(words.next),
    counter: kpi.noCounter ? counter + words.next + kpi.noCounter[at] : counter,
    pitfall: kpi.pitfall[at],
    data: words.dataSources[kpi.data],
    source: articlesOf(kpi.source)
      .map((article) => words.sources[article]!)
      .join(words.next),
    related: list(kpi.related),
    id: kpi.id,
  };
}

export type KpiField = keyof ReturnType<typeof kpiInWords>;

/** `003#18` is article 003. */
const articlesOf = (source: string): string[] => [...new Set(source.split(" ").map((one) => one.split("#")[0]!))];

/** The formula in words: Marketing cost ÷ New customers; each definition by its name. Empty where there is none. */
function calculation({ expression, variants, inputs }: Kpi, at: 0 | 1): string {
  const labels = new Map(inputs.map(({ id, label }) => [id, label[at]]));
  const inWords = (text: string): string => expressionWords(parseExpression(text), (name) => labels.get(name)!);
  if (!variants) return expression && inWords(expression);
  return Object.values(variants.choices)
    .map((choice) => `${choice.words[at]}${at ? "：" : ": "}${inWords(choice.expression)}`)
    .join(at ? "；" : "; ");
}

/** `=KPI_CAC(marketing_cost; new_customers)`, or empty. */
function formulaText({ formula, inputs, variants }: Kpi): string {
  if (!formula) return "";
  const names = inputs.map(({ id, default: left }) => (left === undefined ? id : `[${id}]`));
  return `=${formula}(${[...names, ...(variants ? [`[${variants.argument}]`] : [])].join("; ")})`;
}

function benchmarkText({ low, high, qualifier, source }: Benchmark, unit: Unit, words: KpiWords): string {
  const isPercent = isShare(unit);
  const show = (value: number): string =>
    isPercent ? `${Math.round(value * 1e4) / 100}%` : String(value).replace(/\B(?=(\d{3})+(?!\d))/g, ",");
  const bound =
    low === undefined
      ? words.atMost(show(high!))
      : high === undefined
        ? words.atLeast(show(low))
        : words.between(show(low), show(high));
  return words.mark(bound, qualifier[words.at], words.sources[source]!);
}
