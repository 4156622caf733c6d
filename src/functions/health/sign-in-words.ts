import { dayText } from "../../core/calendar/day-text";
import type { GamingSign } from "../../core/gaming/gaming-history";
import { healthWords } from "../../i18n/health";
import type { Context } from "../context";

/** What a sign is called and its evidence, in the reader's language; also what the Health panel shows. */
export function signInWords({ code, details }: GamingSign, context: Context): readonly [sign: string, proof: string] {
  const [sign, evidence] = context.words(healthWords).signs[code];
  return [sign, evidence(shownDetails(details))];
}

/** Shares as percent, a day as a date, other numbers at four digits. */
function shownDetails(details: Readonly<Record<string, string | number>>): Record<string, string | number> {
  const told: Record<string, string | number> = {};
  for (const [key, value] of Object.entries(details)) {
    if (typeof value !== "number") told[key] = value;
    else if (key === "day") told[key] = dayText(value);
    else if (key === "rise" || key === "fall") told[key] = `${Math.round(value * 1000) / 10}%`;
    else told[key] = Number(value.toPrecision(4));
  }
  return told;
}
