import { simplified } from "./simplified";

/** A text as search compares it: half width, lower case, simplified characters, one space for anything else. */
export function normal(text: string): string {
  const half = text.replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
  return simplified(half.toLowerCase())
    .replace(/[^a-z0-9\u4e00-\u9fff]+/g, " ")
    .trim();
}
