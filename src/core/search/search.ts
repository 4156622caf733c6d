import { isOneEditAway } from "./is-one-edit-away";
import { normal } from "./normal";
import { spellsInitials } from "./pinyin-initials";
import { type IndexEntry, isChinese, type SearchKey } from "./search-index";

export interface Found {
  readonly id: string;
  /** 0…100; 100 is a name typed in full. */
  readonly score: number;
}

interface Query {
  readonly text: string;
  readonly words: readonly string[];
  readonly isChinese: boolean;
}

/** Words that say nothing of which KPI is meant. */
const FILLERS = new Set(["the", "of", "a", "an", "for", "per", "to", "and", "in", "on", "by", "our", "my"]);

/**
 * Entries that fit what was typed, best first: by name or alias in English or Chinese (simplified or traditional),
 * whole, from its start or inside it; by its words in any order; by pinyin initials; with one letter wrong.
 * Equal scores keep the order of the index.
 */
export function search(index: readonly IndexEntry[], typed: string, most: number): Found[] {
  const all = normal(typed).split(" ").filter(Boolean);
  const words = all.filter((word) => !FILLERS.has(word));
  const text = all.join("");
  const query: Query = { text, words: words.length ? words : all, isChinese: isChinese(text) };
  if (!text) return [];
  const found: Found[] = [];
  for (const { id, keys } of index) {
    let score = 0;
    for (const key of keys) score = Math.max(score, key.weight * closeness(query, key));
    if (score > 0) found.push({ id, score });
  }
  return found.sort((a, b) => b.score - a.score).slice(0, most);
}

/** How well a key answers the query, 0…100. */
function closeness(query: Query, key: SearchKey): number {
  const { text } = query;
  if (text === key.text) return 100;
  // Among keys that fit alike the shorter one says more exactly what was typed.
  const longer = Math.min(10, Math.abs(key.text.length - text.length) / 2);
  if (key.text.startsWith(text)) return 84 - longer;
  if (query.isChinese) {
    if (!key.isChinese) return 0;
    return key.text.includes(text) ? 70 - longer : charactersFit(text, key.text);
  }
  if (key.isChinese) {
    if (text.length < 2 || !spellsInitials(text, key.text)) return 0;
    return text.length === key.text.length ? 80 : 62 - longer;
  }
  // Inside a word only what is long enough not to be there by chance.
  const inside = text.length > 3 && key.text.includes(text) ? 60 - longer : 0;
  return Math.max(inside, wordsFit(query.words, key.words));
}

/** English words in any order, each whole, begun, or with one letter wrong. */
function wordsFit(typed: readonly string[], words: readonly string[]): number {
  let sum = 0;
  for (const one of typed) {
    let best = 0;
    for (const word of words) best = Math.max(best, wordFit(one, word));
    if (best === 0) return 0;
    sum += best;
  }
  return (sum / typed.length) * (typed.length === words.length ? 1 : 0.92);
}

function wordFit(typed: string, word: string): number {
  if (typed === word) return 66;
  if (typed.length > 1 && word.startsWith(typed)) return 58;
  if (typed.length < 4 || word.length < 3) return 0;
  if (isOneEditAway(typed, word)) return 48;
  // A word still being typed may be wrong already.
  return word.length > typed.length + 1 && isOneEditAway(typed, word.slice(0, typed.length)) ? 38 : 0;
}

/** Chinese with one character wrong, or with characters left out: 库存天数 for 库存周转天数. */
function charactersFit(typed: string, text: string): number {
  if (typed.length < 2) return 0;
  if (typed.length > 2 && isOneEditAway(typed, text)) return 50;
  let at = 0;
  for (const character of text) if (character === typed[at]) at += 1;
  return at === typed.length ? 54 * (typed.length / text.length) : 0;
}
