import { halfWidth } from "../half-width";
import { simplified } from "./simplified";

/** A text as search compares it: half width, lower case, simplified characters, one space for anything else. */
export function normal(text: string): string {
  return simplified(halfWidth(text).toLowerCase())
    .replace(/[^a-z0-9\u4e00-\u9fff]+/g, " ")
    .trim();
}
