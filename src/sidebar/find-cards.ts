import type { KpiCard } from "../contract/replies";

/** The KPIs whose names hold all words that were typed, best first. */
export function findCards(cards: readonly KpiCard[], typed: string, most: number): KpiCard[] {
  const words = typed
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word);
  if (words.length === 0) return [];
  const scored = cards.map((card) => {
    const name = `${card.name} ${card.otherName}`.toLowerCase();
    const all = `${name} ${card.aliases} ${card.id}`.toLowerCase();
    const score = words.every((word) => all.includes(word)) ? (words.every((word) => name.includes(word)) ? 2 : 1) : 0;
    return { card, score: name.startsWith(words[0]!) ? score * 2 : score };
  });
  return scored
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ card }) => card);
}
