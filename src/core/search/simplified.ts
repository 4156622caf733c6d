import { TRADITIONAL } from "./tables";

let byCharacter: ReadonlyMap<string, string> | undefined;

/** The text with traditional characters made simplified, as far as KPI names, aliases and goals use them. */
export function simplified(text: string): string {
  if (!/[\u4e00-\u9fff]/.test(text)) return text;
  byCharacter ??= pairs();
  return text.replace(/[\u4e00-\u9fff]/g, (character) => byCharacter!.get(character) ?? character);
}

/** The table holds traditional and simplified characters in turn. */
function pairs(): Map<string, string> {
  const found = new Map<string, string>();
  for (let i = 0; i < TRADITIONAL.length; i += 2) found.set(TRADITIONAL[i]!, TRADITIONAL[i + 1]!);
  return found;
}
