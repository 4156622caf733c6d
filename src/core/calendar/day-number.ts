/**
 * Days since 1970-01-01 of a date of the proleptic Gregorian calendar; the inverse of `civilDate`.
 * Months and days outside their range roll over, as in month 13 or day 0.
 *
 * @param month 1 to 12
 */
export function dayNumber(year: number, month: number, day: number): number {
  const monthsFromMarch = year * 12 + month - 3;
  const yearFromMarch = Math.floor(monthsFromMarch / 12);
  const era = Math.floor(yearFromMarch / 400);
  const yearOfEra = yearFromMarch - era * 400;
  const monthFromMarch = monthsFromMarch - yearFromMarch * 12;
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  const firstOfMonth = Math.floor((153 * monthFromMarch + 2) / 5);
  return era * 146097 + yearOfEra * 365 + leapDays + firstOfMonth + day - 1 - 719468;
}
