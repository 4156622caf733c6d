import { calendarDay } from "../core/calendar/calendar-day";
import type { Context } from "../functions/context";
import { type Language, languageOf, type Words } from "../i18n/words";
import { readTexts } from "./read-texts";

/**
 * What formulas may ask of the platform. Each question is asked at most once an execution and only when needed,
 * for a service call costs more than most formulas.
 */
export function platformContext(): Context & { timeZone(): string } {
  let language: Language | undefined;
  let zone: string | undefined;
  const built = new Map<Words<unknown>, unknown>();
  const timeZone = (): string => {
    zone ??= SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
    return zone;
  };
  return {
    get language() {
      language ??= spreadsheetLanguage();
      return language;
    },
    words<T>(area: Words<T>): T {
      // A column asks for the same words in every row.
      if (!built.has(area)) built.set(area, this.language === "zh" ? area.zh() : area.en());
      return built.get(area) as T;
    },
    dayOf: (date) => calendarDay(date.getTime(), timeZone()),
    texts: readTexts,
    timeZone,
  };
}

/** Chinese when the spreadsheet's locale is, else English, also where there is no platform to ask. */
export function spreadsheetLanguage(): Language {
  try {
    return languageOf(SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale());
  } catch {
    return "en";
  }
}
