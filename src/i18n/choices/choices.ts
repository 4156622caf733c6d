import { halfWidth } from "../../core/half-width";
import type { Text } from "../../core/text";

/**
 * The words for each value of a choice: the English one shown, the Chinese one shown, then all others
 * that are understood (traditional characters, synonyms). Compared in any case, full or half width.
 */
export type Choices<K extends string> = Readonly<Record<K, readonly [string, string, ...string[]]>>;

/** What a sheet or panel shows of a choice. */
export const choiceText = ([english, chinese]: readonly [string, string, ...string[]]): Text => [english, chinese];

/** A word as choices and headers are compared: half width, lower case, single spaces, `_` as a space. */
export function normalWord(typed: string): string {
  return halfWidth(typed)
    .replace(/[\s_\u3000\u00a0]+/g, " ")
    .trim()
    .toLowerCase();
}

/** The value whose words contain `typed`, or null. */
export function readChoice<K extends string>(choices: Choices<K>, typed: string): K | null {
  const word = normalWord(typed);
  for (const key of Object.keys(choices) as K[]) {
    if (normalWord(key) === word || choices[key].some((known) => normalWord(known) === word)) return key;
  }
  return null;
}

/** The choices as an error lists them: `higher/越高越好, lower/越低越好`. */
export const listChoices = <K extends string>(choices: Choices<K>): string =>
  (Object.keys(choices) as K[]).map((key) => `${choices[key][0]}/${choices[key][1]}`).join(", ");
