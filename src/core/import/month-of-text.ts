import { dayNumber } from "../calendar/day-number";

const SEPARATED = /^(\d{4})\s*[-/.年]\s*(0?[1-9]|1[0-2])\s*月?$/;
const COMPACT = /^((?:19|20)\d\d)(0[1-9]|1[0-2])$/;
const NAMED = /^([a-z]{3,9})\.?[\s-]+(\d{4})$/i;
const NAMES = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** First day of a month written as text: 2026-10, 2026/10, 2026年10月, 202610 or Oct 2026; null for anything else. */
export function monthOfText(text: string): number | null {
  const match = SEPARATED.exec(text) ?? COMPACT.exec(text);
  if (match) return dayNumber(Number(match[1]), Number(match[2]), 1);
  const named = NAMED.exec(text);
  const month = named ? NAMES.indexOf(named[1]!.slice(0, 3).toLowerCase()) + 1 : 0;
  return month > 0 ? dayNumber(Number(named![2]), month, 1) : null;
}
