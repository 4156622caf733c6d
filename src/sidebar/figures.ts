import { readDate } from "../contract/shared";
import type { Language } from "../i18n/words";

const localeOf = (language: Language): string => (language === "zh" ? "zh-CN" : "en-US");
const isShare = (unit: string): boolean => unit === "share" || unit === "percent";

/** A figure as people read it: 25%, 1,200. */
export function showFigure(value: number, unit: string, language: Language): string {
  return value.toLocaleString(localeOf(language), {
    style: isShare(unit) ? "percent" : "decimal",
    maximumFractionDigits: Math.abs(value) >= 1000 ? 0 : 2,
  });
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
