import { normal } from "./normal";

/** What search looks at in an entry. */
export interface Searchable {
  readonly id: string;
  /** What it is called, in every language. */
  readonly names: readonly string[];
  /** Other names and acronyms. */
  readonly aliases: readonly string[];
}

export interface SearchKey {
  /** Normalised, without spaces. */
  readonly text: string;
  readonly words: readonly string[];
  readonly isChinese: boolean;
  readonly weight: number;
}

export interface IndexEntry {
  readonly id: string;
  readonly keys: readonly SearchKey[];
}

/** Whether a text has a Chinese character. */
export const isChinese = (text: string): boolean => /[\u4e00-\u9fff]/.test(text);

const NAME = 1;
const PART = 0.97;
const ALIAS = 0.94;
const ID = 0.9;

/** Entries made ready for `search`: built once, searched at every keystroke. */
export function searchIndex(entries: readonly Searchable[]): readonly IndexEntry[] {
  return entries.map(({ id, names, aliases }) => {
    const keys = new Map<string, SearchKey>();
    const add = (name: string, weight: number): void => {
      const words = normal(name).split(" ");
      const text = words.join("");
      if (text && !keys.has(text)) keys.set(text, { text, words, isChinese: isChinese(text), weight });
    };
    for (const name of names) add(name, NAME);
    // `获客成本（CAC）` is also called 获客成本 and CAC.
    for (const name of names) for (const part of name.split(/[（()）]/)) add(part, PART);
    for (const alias of aliases) add(alias, ALIAS);
    add(id, ID);
    return { id, keys: [...keys.values()] };
  });
}
