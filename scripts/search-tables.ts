import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Converter } from "opencc-js";
import { polyphonic } from "pinyin-pro";
import { catalogue } from "../src/catalogue/all";
import { goals } from "../src/catalogue/goals";

const FILE = join(import.meta.dirname, "../src/core/search/tables.ts");
const HAN = /\p{Script=Han}/u;

/** Every Chinese text that search looks at. */
const searched = (): string[] => [
  ...catalogue().flatMap(({ name, aliases }) => [name[1], ...aliases[1].split("|")]),
  ...goals().flatMap(({ name, topics }) => [name[1], ...topics[1].split("|")]),
];

/** The tables of search, made from the texts that are searched, as TypeScript. */
export function searchTables(): string {
  const texts = searched();
  const traditional = new Map<string, string>();
  for (const to of ["tw", "hk", "t"] as const) {
    const convert = Converter({ from: "cn", to });
    for (const text of texts) {
      const other = [...convert(text)];
      if (other.length !== [...text].length) continue;
      [...text].forEach((character, i) => {
        if (HAN.test(character) && other[i] !== character) traditional.set(other[i]!, character);
      });
    }
  }
  const characters = new Set(texts.flatMap((text) => [...text]).filter((character) => HAN.test(character)));
  // What is simplified text itself must never be turned into something else.
  for (const character of characters) traditional.delete(character);
  const initials = new Map<string, string>();
  for (const character of [...characters].sort()) {
    const readings = polyphonic(character, { toneType: "none", type: "array" })[0]!;
    for (const letter of new Set(readings.map((reading) => reading[0]!))) {
      initials.set(letter, (initials.get(letter) ?? "") + character);
    }
  }
  const groups = [...initials].sort().map(([letter, group]) => letter + group);
  const pairs = [...traditional].sort().map(([from, to]) => from + to);
  return `// Made by scripts/search-tables.ts from the texts that are searched; a test holds it to them.

/** Traditional and simplified characters in turn. */
export const TRADITIONAL =
  "${pairs.join("")}";

/** Characters by the first letter of their pinyin, the letter before its group. */
export const INITIALS =
  "${groups.join(" ")}";
`;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) writeFileSync(FILE, searchTables());
