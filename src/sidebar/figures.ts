import { isShare, readDate } from "../contract/shared";
import type { Language } from "../i18n/words";

const localeOf = (language: Language): string => (language === "zh" ? "zh-CN" : "en-US");

/** A figure as people read it: 25%, 1,200; with `least` decimals at least. */
export function showFigure(value: number, unit: string, language: Language, least = 0): string {
  return value.toLocaleString(localeOf(language), {
    style: isShare(unit) ? "percent" : "decimal",
    minimumFractionDigits: least,
    maximumFractionDigits: Math.abs(value) >= 1000 ? 0 : 2,
  });
}

/** A figure as it would be told to others: two decimals, of a share those of its percentage; small ones four digits. */
export function roundFigure(value: number, unit: string): number {
  const scale = isShare(unit) ? 100 : 1;
  const shown = value * scale;
  return Number(Math.abs(shown) < 1 ? shown.toPrecision(4) : shown.toFixed(2)) / scale;
}

/** A figure as it stands in a field, to be read again without loss that matters. */
export function typeFigure(value: number, unit: string): string {
  return isShare(unit) ? `${Number((value * 100).toPrecision(10))}%` : String(Number(value.toPrecision(12)));
}

/** A day as people read it. */
export function showDay(day: string, language: Language): string {
  const number = readDate(day);
  if (number === null) return day;
  return new Intl.DateTimeFormat(localeOf(language), { dateStyle: "long", timeZone: "UTC" }).format(
    number * 86_400_000,
  );
}
