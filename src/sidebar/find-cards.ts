import type { KpiCard } from "../contract/replies";
import { type IndexEntry, search, searchIndex } from "../contract/shared";

const indexes = new WeakMap<readonly KpiCard[], readonly IndexEntry[]>();

/** The KPIs that fit what was typed, best first, by the same search as KPI_SEARCH. */
export function findCards(cards: readonly KpiCard[], typed: string, most: number): KpiCard[] {
  const byId = new Map(cards.map((card) => [card.id, card]));
  return search(indexOf(cards), typed, most).map(({ id }) => byId.get(id)!);
}

/** Made once for a catalogue, searched at every keystroke. */
export function indexOf(cards: readonly KpiCard[]): readonly IndexEntry[] {
  const known = indexes.get(cards);
  if (known) return known;
  const made = searchIndex(
    cards.map(({ id, name, otherName, aliases, formula }) => ({
      id,
      names: [name, otherName],
      aliases: [...aliases.split("|"), formula ?? ""].filter(Boolean),
    })),
  );
  indexes.set(cards, made);
  return made;
}
