export interface CivilDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/**
 * Year, month and day of a day number (days since 1970-01-01, proleptic Gregorian calendar).
 *
 * Years are counted from March, so that the leap day is the last day of a year: then the
 * day of the year gives the month by one division (Hinnant, "chrono-compatible low-level
 * date algorithms", howardhinnant.github.io/date_algorithms.html).
 */
export function civilDate(dayNumber: number): CivilDate {
  const sinceEra = dayNumber + 719468;
  const era = Math.floor(sinceEra / 146097);
  const dayOfEra = sinceEra - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}
