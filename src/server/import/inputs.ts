import { catalogue } from "../../catalogue/all";
import type { Unit } from "../../catalogue/kpi";
import { normalWord } from "../../i18n/choices/choices";
import { dateHeaders, exportHeaders } from "../../i18n/choices/export-headers";

export interface KnownInput {
  readonly id: string;
  readonly label: readonly [string, string];
  readonly unit: Unit;
}

/** Every input of the catalogue, once. */
export function knownInputs(): ReadonlyMap<string, KnownInput> {
  const inputs = new Map<string, KnownInput>();
  for (const kpi of catalogue()) {
    for (const { id, label, unit } of kpi.inputs) if (!inputs.has(id)) inputs.set(id, { id, label, unit });
  }
  return inputs;
}

/** What a header means: `date`, an input's id, or null. A bracketed unit behind the name does not count. */
export function headerMeanings(inputs: ReadonlyMap<string, KnownInput>): (header: string) => string | null {
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
    null;
}
