import { normalWord } from "../../i18n/choices/choices";
import { dateHeaders, exportHeaders } from "../../i18n/choices/export-headers";
import type { KnownInput } from "./inputs";

/** What a header means: `date`, an input's id or "". A bracketed unit behind the name does not count. */
export function headerMeanings(inputs: ReadonlyMap<string, KnownInput>): (header: string) => string {
  const meanings = new Map<string, string>();
  const add = (word: string, meaning: string): void => {
    const key = normalWord(word);
    if (!meanings.has(key)) meanings.set(key, meaning);
  };
  inputs.forEach(({ id, label }) => {
    add(label[0], id);
    add(label[1], id);
  });
  const aliases = exportHeaders();
  for (const id of Object.keys(aliases)) for (const word of aliases[id]!) add(word, id);
  for (const word of dateHeaders()) add(word, "date");
  return (header) =>
    meanings.get(normalWord(header)) ??
    meanings.get(normalWord(header.replace(/\s*[(（[【][^)）\]】]*[)）\]】]\s*$/, ""))) ??
    "";
}
