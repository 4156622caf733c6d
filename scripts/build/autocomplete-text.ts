import type { Text } from "../../src/core/text";

/** Characters that each language may take of a line; both together stay within 120. */
const MOST = [72, 34] as const;

/** One line without what would end the comment. */
export const oneLine = (text: string): string =>
  text.replace(/\s+/g, " ").replaceAll("*/", "* /").replace(/@/g, "＠").trim();

/**
 * English, then Chinese, on one line. Every byte of it is parsed at every execution, so what is longer is cut at the
 * end of a clause; the sidebar and the reference have it whole.
 */
export const autocompleteText = ([english, chinese]: Text): string =>
  `${cut(oneLine(english), MOST[0])} ${cut(oneLine(chinese), MOST[1])}`;

function cut(text: string, most: number): string {
  if (text.length <= most) return text.replace(/[.。]$/, "");
  const short = text.slice(0, most - 1);
  const clause = Math.max(...[". ", "; ", ", ", ": ", "。", "；", "，", "："].map((end) => short.lastIndexOf(end)));
  const end = clause > most / 2 ? clause : short.lastIndexOf(" ") > most / 2 ? short.lastIndexOf(" ") : short.length;
  return `${short.slice(0, end)}…`;
}
