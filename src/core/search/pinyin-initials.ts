import { INITIALS } from "./tables";

let byCharacter: ReadonlyMap<string, string> | undefined;

/**
 * Whether `typed` spells a Chinese text, or its beginning, by the first letters of its pinyin: `zhl` is 转化率.
 * A character with several readings takes any of them; Latin letters and digits stand for themselves.
 *
 * @param text normalised, without spaces
 */
export function spellsInitials(typed: string, text: string): boolean {
  if (typed.length > text.length) return false;
  byCharacter ??= letters();
  for (let i = 0; i < typed.length; i += 1) {
    const own = byCharacter.get(text[i]!) ?? text[i]!;
    if (!own.includes(typed[i]!)) return false;
  }
  return true;
}

/** The table is one group a letter, the letter first. */
function letters(): Map<string, string> {
  const found = new Map<string, string>();
  for (const group of INITIALS.split(" ")) {
    for (const character of group.slice(1)) found.set(character, (found.get(character) ?? "") + group[0]!);
  }
  return found;
}
