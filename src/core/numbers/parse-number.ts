import { halfWidth } from "../half-width";

/** What a typed text says as a number; `readings` when its comma can be read in two ways; null when it is no number. */
export type ParsedNumber = number | { readings: readonly [number, number] } | null;

const CURRENCY = "[¥$€£]|RMB|CNY|USD|HK\\$|US\\$";
const PATTERN = new RegExp(
  `^([≤≥<>]=?)?(\\()?([+-])?(?:${CURRENCY})?([+-])?(\\d[\\d,]*(?:\\.\\d+)?|\\.\\d+)(e[+-]?\\d+)?([%‰]|千|万|萬|亿|億|k|m)?(?:元|${CURRENCY})?(\\))?$`,
  "i",
);
const SCALE: Readonly<Record<string, number>> = {
  "%": 1e-2,
  "‰": 1e-3,
  k: 1e3,
  千: 1e3,
  万: 1e4,
  萬: 1e4,
  m: 1e6,
  亿: 1e8,
  億: 1e8,
};

/**
 * The number that a person typed as text: thousands commas, percent, currency signs, 万 and 亿,
 * full-width digits, `(500)` for −500, a leading ≤ or ≥ (the bound is the number), `3:1` for 3.
 *
 * A comma groups thousands only before exactly three digits and after no leading 0; `1,5` may be 1.5 or 15, so both
 * readings come back.
 */
export function parseNumber(typed: string): ParsedNumber {
  const plain = halfWidth(typed)
    .replace(/[\u2212\u2013]/g, "-")
    .replace(/\uffe5/g, "¥")
    .replace(/[\s\u00a0\u3000]/g, "");
  const match = PATTERN.exec(plain.replace(/:1$/, ""));
  if (!match) return null;
  const [, , open, signBefore, signAfter, digits, exponent = "", suffix, close] = match;
  if ((open === undefined) !== (close === undefined) || (signBefore && signAfter)) return null;
  const negative = open !== undefined || (signBefore ?? signAfter) === "-";
  const scale = suffix ? SCALE[suffix.toLowerCase()]! : 1;
  const value = (text: string): number => {
    const magnitude = Number(text + exponent);
    // Division keeps 85% at exactly 0.85 where a product with 0.01 would not.
    const scaled = scale < 1 ? magnitude / Math.round(1 / scale) : magnitude * scale;
    return negative ? -scaled : scaled;
  };
  const [whole = "", fraction] = digits!.split(".");
  if (!whole.includes(",")) return Number.isFinite(value(digits!)) ? value(digits!) : null;
  if (/^[1-9]\d{0,2}(,\d{3})+$/.test(whole)) return value(digits!.replace(/,/g, ""));
  const decimal = /^\d+,\d+$/.test(whole) && fraction === undefined ? whole.replace(",", ".") : null;
  return decimal === null ? null : { readings: [value(decimal), value(whole.replace(",", ""))] };
}
