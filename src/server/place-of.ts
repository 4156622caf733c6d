import { calendarDay } from "../core/calendar/calendar-day";
import type { Language } from "../i18n/words";
import type { Place } from "./targets";

/** Where and in whose language one execution works. */
export function placeOf(language: Language): Place {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  let asked: string | undefined;
  return {
    book,
    language,
    // Asked only where dates matter: each question costs a call.
    get timeZone() {
      asked ??= book.getSpreadsheetTimeZone();
      return asked;
    },
    get today() {
      return calendarDay(Date.now(), this.timeZone);
    },
  };
}
