import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import type { KpiCard } from "../contract/replies";
import { goals, readStatement, type StatementParts, suggestKpis, type WizardFields } from "../contract/shared";
import { sidebarWords } from "../i18n/sidebar";
import { wizardWords } from "../i18n/wizard";
import { findCards, indexOf } from "./find-cards";
import { KpiChoice } from "./kpi-choice";
import { useWords } from "./session";

const MOST = 6;

/** What the goal in a person's words says already, what it leaves open, and the KPIs that serve it with the reason. */
export function GoalHelp(props: {
  readonly goal: string;
  readonly team: string;
  readonly cards: readonly KpiCard[];
  readonly onChoose: (card: KpiCard) => void;
  readonly onTake: (values: Partial<WizardFields>) => void;
}): JSX.Element {
  const words = useWords(wizardWords);
  const shared = useWords(sidebarWords);
  const { goal, team, cards, onChoose, onTake } = props;
  const parts = useMemo(
    () =>
      readStatement(
        goal,
        cards.filter(({ kind }) => kind !== "theme").flatMap((card) => [card.name, card.otherName]),
      ),
    [goal, cards],
  );
  const found = useMemo(() => {
    const named = parts.measure ? findCards(cards, parts.measure, 1).map(({ id }) => id) : [];
    const suggested = suggestKpis(goal, team || undefined, { kpis: cards, index: indexOf(cards), goals: goals() });
    const reasons = new Map(suggested.map(({ id, reason }) => [id, words.reasons[reason]]));
    const ids = [...new Set([...named, ...parts.themeProxies, ...suggested.map(({ id }) => id)])].slice(0, MOST);
    return { cards: ids.flatMap((id) => cards.find((card) => card.id === id) ?? []), reasons };
  }, [parts, cards, goal, team, words]);
  const card = parts.measure ? findCards(cards, parts.measure, 1)[0] : undefined;
  const known = understood(parts);
  const missing = missingParts(parts);
  const label = (key: string): string => words.understoodParts[key as keyof typeof words.understoodParts];
  return (
    <div>
      {known.length > 0 ? (
        <div class="box">
          <h2>{words.understood}</h2>
          <ul>
            {known.map(([key, said]) => (
              <li key={key}>
                <span class="soft">{shared.of(label(key), "")}</span>
                {said}
              </li>
            ))}
          </ul>
          {missing.length > 0 ? <p class="soft">{words.missingParts(shared.list(missing.map(label)))}</p> : null}
          <button type="button" onClick={() => onTake(taken(parts, card))}>
            {words.takeOver}
          </button>
        </div>
      ) : null}
      <section aria-label={words.suggestions}>
        <h2>{words.suggestions}</h2>
        {found.cards.length > 0 ? (
          <KpiChoice cards={found.cards} all={cards} reasons={found.reasons} onChoose={onChoose} />
        ) : (
          <p class="soft">{words.noSuggestions}</p>
        )}
      </section>
    </div>
  );
}

const figure = (value: number, parts: StatementParts): string =>
  parts.unit === "%" ? `${Number((value * 100).toPrecision(8))}%` : String(value);

/** The parts that the sentence gives, in words. */
function understood(parts: StatementParts): (readonly [string, string])[] {
  const known: [string, string][] = [];
  if (parts.measure) known.push(["metric", parts.measure]);
  if (parts.baseline !== null) known.push(["baseline", figure(parts.baseline, parts)]);
  if (parts.target !== null) known.push(["target", figure(parts.target, parts)]);
  if (parts.change !== null) known.push(["change", parts.amount]);
  if (parts.due) known.push(["due", parts.due]);
  return known;
}

function missingParts(parts: StatementParts): string[] {
  const missing = [];
  if (!parts.measure) missing.push("metric");
  if (parts.baseline === null) missing.push("baseline");
  if (parts.target === null && parts.change === null) missing.push("target");
  if (!parts.due) missing.push("due");
  return missing;
}

/** What the sentence says, as fields of the wizard; the catalogue's entry where the measure is one. */
function taken(parts: StatementParts, card: KpiCard | undefined): Partial<WizardFields> {
  return {
    ...(card
      ? {
          kpi: card.id,
          metric: card.name,
          unit: card.unit,
          direction: card.direction,
          cadence: card.cadence,
          dimension: card.dimension,
        }
      : { metric: parts.measure, ...(parts.direction ? { direction: parts.direction > 0 ? "higher" : "lower" } : {}) }),
    ...(parts.baseline === null ? {} : { baseline: figure(parts.baseline, parts) }),
    ...(parts.target === null ? {} : { target: figure(parts.target, parts) }),
  };
}
