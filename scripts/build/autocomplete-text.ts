import type { Text } from "../../src/core/text";

/** Characters that one line of autocomplete may take, both languages together. */
const MOST = 120;

/** One line without what would end the comment. */
export const oneLine = (text: string): string =>
  text.replace(/\s+/g, " ").replaceAll("*/", "* /").replace(/@/g, "＠").trim();

/** English, then Chinese, in 120 characters: the longer one gives way, cut at a word. */
export function autocompleteText([english, chinese]: Text): string {
  const zh = cut(oneLine(chinese), Math.max(40, MOST - 1 - oneLine(english).length));
  return `${cut(oneLine(english), MOST - 1 - zh.length)} ${zh}`;
}

function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const short = text.slice(0, most - 1);
  const end = Math.max(
    short.lastIndexOf(" "),
    short.lastIndexOf("，"),
    short.lastIndexOf("；"),
    short.lastIndexOf("。"),
  );
  return `${short.slice(0, end > most / 2 ? end : short.length)}…`;
}
