import { normal } from "../core/search/normal";
import { catalogue } from "./all";
import type { Kpi } from "./kpi";

let byName: Map<string, Kpi | null> | undefined;

/**
 * The KPI of that id, formula, English or Chinese name, or alias, in any case and spacing, simplified or traditional; null when there
 * is none or when the words fit two (下单转化率 has two definitions).
 */
export function findKpi(typed: string): Kpi | null {
  byName ??= index();
  return byName.get(nameKey(typed)) ?? null;
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
