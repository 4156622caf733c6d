import { normal } from "../core/search/normal";
import { catalogue } from "./all";
import type { Kpi } from "./kpi";

let byName: Map<string, Kpi | null> | undefined;

/** Says when, in what unit or how often a figure is taken, never which figure: `Orders (cancelled)` are no orders. */
const QUALIFIER =
  /^(a|an|per|in|by|each|every|(dai|week|month|quarter|year)ly|annual|days?|week|month|quarter|year|hours?|minutes?|seconds?|yuan|rmb|cny|usd|eur|average|avg|mean|total|q[1-4]|20\d\d|每?[日天周月季年]度?|[日周月季年]均|平均|合计|百?[万亿]?元|美元|小时|分钟|秒)$/;

/**
 * The KPI of that id, formula, English or Chinese name, or alias, in any case and spacing, simplified or traditional,
 * with or without a period or unit behind it (`CAC, yuan`, `复购率（季度）`); null when there is none or when the words
 * fit two (下单转化率 has two definitions).
 */
export function findKpi(typed: string): Kpi | null {
  byName ??= index();
  const whole = byName.get(nameKey(typed));
  if (whole !== undefined) return whole;
  const [, name, more] = /^([^,，(（]+)[,，(（](.+)$/.exec(typed) ?? [];
  const found = name === undefined ? null : byName.get(nameKey(name));
  if (!found) return null;
  const words = normal(more!).split(" ");
  return words.every((word) => QUALIFIER.test(word) || byName!.get(nameKey(word)) === found) ? found : null;
}

/** Each round gives way to the ones before it: a name is never hidden by another entry's alias. */
function index(): Map<string, Kpi | null> {
  const known = new Map<string, Kpi | null>();
  const round = (namesOf: (kpi: Kpi) => readonly string[]): void => {
    const found = new Map<string, Kpi | null>();
    for (const kpi of catalogue()) {
      for (const name of namesOf(kpi)) {
        const key = nameKey(name);
        const other = found.get(key);
        found.set(key, other === undefined || other === kpi ? kpi : null);
      }
    }
    found.forEach((kpi, key) => known.has(key) || known.set(key, kpi));
  };
  round((kpi) => [kpi.id, kpi.formula ?? kpi.id, ...kpi.name]);
  round((kpi) => kpi.name.flatMap(shortNames));
  round((kpi) => kpi.aliases.flatMap((list) => list.split("|").filter(Boolean)));
  return known;
}

/** `获客成本（CAC）` is also found as `获客成本` and as `CAC`; what a bracket explains is no name. */
function shortNames(name: string): string[] {
  const [head = "", inside = ""] = name.split(/[（(）)]/);
  return /^[A-Z0-9/ ]+$/.test(inside) ? [head, inside] : [head];
}

/** As search compares it, without spaces and without the KPI_ of formulas. */
const nameKey = (name: string): string => normal(name).replace(/^kpi /, "").replace(/ /g, "");
