import { identitiesOf } from "../../catalogue/identities";
import { expressionInputs } from "../../core/expression/expression-inputs";
import { parseExpression } from "../../core/expression/parse-expression";
import { type ClosedResult, seriesKey } from "../../core/review/closed-result";
import { type Figures, identityEffects } from "../../core/review/identity-effects";
import type { MissedKpi } from "../../core/review/missed-kpis";
import { type ReviewWords, reviewWords } from "../../i18n/review";
import type { Context } from "../context";
import type { Compared } from "./compared-periods";
import { shortName } from "./short-name";
import { signed } from "./signed";

interface Effect {
  readonly name: string;
  readonly effect: number;
}

/**
 * What moved a KPI since the period before, from the KPIs that make it up or the owners it is the sum of, as far as
 * they are in History and bear it out; "" where nothing honest can be said.
 */
export function driverLine({ result, before }: MissedKpi, compared: Compared, context: Context): string {
  const from = before?.actual ?? null;
  if (from === null || from === 0 || result.actual === null) return "";
  const change = [from, result.actual] as const;
  const effects = byIdentity(result, compared, change) ?? byOwner(result, compared, change);
  return effects ? inWords(effects, change, context.words(reviewWords)) : "";
}

type Change = readonly [from: number, to: number];

function byIdentity(result: ClosedResult, compared: Compared, change: Change): Effect[] | null {
  const known = compared.idOf(result.kpi);
  for (const expression of known === null ? [] : identitiesOf(known)) {
    const tree = parseExpression(expression);
    const parts = expressionInputs(tree).map((id) => [id, partOf(id, result, compared)] as const);
    const after: Record<string, number> = {};
    const before: Record<string, number> = {};
    for (const [id, part] of parts) {
      const past = part && compared.before.find((row) => seriesKey(row) === seriesKey(part));
      if (part?.actual != null && past?.actual != null) [before[id], after[id]] = [past.actual, part.actual];
    }
    if (Object.keys(after).length < parts.length) continue;
    const effects = identityEffects(tree, before as Figures, after as Figures, change);
    if (effects)
      return effects.map(({ name, effect }) => ({ name: parts.find(([id]) => id === name)![1]!.kpi, effect }));
  }
  return null;
}

/** The one result of a KPI: on the same scorecard and of the same owner, else on the scorecard, else anywhere. */
function partOf(id: string, { card, owner }: ClosedResult, { now, idOf }: Compared): ClosedResult | null {
  const all = now.filter(({ kpi, isTotal }) => !isTotal && idOf(kpi) === id);
  const near = all.filter((row) => row.card === card);
  const own = near.filter((row) => row.owner === owner);
  const found = [own, near, all].find(({ length }) => length > 0) ?? [];
  return found.length === 1 ? found[0]! : null;
}

/** A sum of what others report under the same name, of one scorecard or of all. */
function byOwner(result: ClosedResult, compared: Compared, change: Change): Effect[] | null {
  const others = compared.now.filter(
    (row) => row.kpi === result.kpi && row.actual !== null && seriesKey(row) !== seriesKey(result),
  );
  const groups = [
    others,
    ...[...new Set(others.map(({ card }) => card))].map((card) => others.filter((row) => row.card === card)),
  ];
  for (const group of groups) {
    if (group.length < 2) continue;
    const past = group.map((row) => compared.before.find((old) => seriesKey(old) === seriesKey(row))?.actual ?? null);
    if (past.some((actual) => actual === null)) continue;
    const names = group.map((_, i) => `part_${i}`);
    const figures = (values: readonly (number | null)[]): Figures =>
      Object.fromEntries(names.map((name, i) => [name, values[i]!]));
    const effects = identityEffects(
      parseExpression(names.join(" + ")),
      figures(past),
      figures(group.map(({ actual }) => actual)),
      change,
    );
    if (effects) return effects.map(({ effect }, i) => ({ name: group[i]!.owner || group[i]!.card, effect }));
  }
  return null;
}

/** As shares of where the KPI stood, the largest first; what the parts leave open is said too. */
function inWords(effects: readonly Effect[], [from, to]: Change, words: ReviewWords): string {
  const share = (amount: number): number => amount / Math.abs(from);
  const told = [...effects].sort((a, b) => Math.abs(b.effect) - Math.abs(a.effect));
  const rest = to - from - effects.reduce((sum, { effect }) => sum + effect, 0);
  const parts = [...told, { name: words.other, effect: rest }].filter(
    ({ effect }) => Math.abs(share(effect)) >= 0.0005,
  );
  return words.moved(
    signed(100 * share(to - from), "%"),
    parts.map(({ name, effect }) => `${shortName(name)} ${signed(100 * share(effect), "%")}`),
  );
}
