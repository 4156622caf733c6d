import fc from "fast-check";
import { expect, test } from "vitest";
import { addMonths } from "../../../src/core/calendar/add-months";
import { civilDate } from "../../../src/core/calendar/civil-date";
import { dayNumber } from "../../../src/core/calendar/day-number";
import { dayOfSerial } from "../../../src/core/calendar/day-of-serial";
import { dayText } from "../../../src/core/calendar/day-text";
import { daysInMonth } from "../../../src/core/calendar/days-in-month";
import { serialDay } from "../../../src/core/calendar/serial-day";

const day = (text: string): number => Date.parse(`${text}T00:00:00Z`) / 86_400_000;

test("every day from 1600 to 2400 is what the platform's own calendar says", () => {
  for (let number = day("1600-01-01"); number <= day("2400-12-31"); number++) {
    const own = new Date(number * 86_400_000);
    const { year, month, day } = civilDate(number);
    if (year !== own.getUTCFullYear() || month !== own.getUTCMonth() + 1 || day !== own.getUTCDate()) {
      expect.fail(`day ${number} is ${own.toISOString()}, got ${year}-${month}-${day}`);
    }
    if (dayNumber(year, month, day) !== number) expect.fail(`${year}-${month}-${day} is not ${number}`);
  }
});

test("days and months outside their range roll over as the platform's do", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1900, max: 2100 }),
      fc.integer({ min: -30, max: 40 }),
      fc.integer({ min: -400, max: 400 }),
      (year, month, dayOfMonth) => {
        expect(dayNumber(year, month, dayOfMonth)).toBe(Date.UTC(year, month - 1, dayOfMonth) / 86_400_000);
      },
    ),
    { seed: 1 },
  );
});

test.each([
  ["2026-11-21", 20778],
  ["1970-01-01", 0],
  ["1969-12-31", -1],
  ["2000-02-29", 11016],
  ["1899-12-30", -25569],
])("%s is day %i", (text, number) => {
  expect(dayText(number)).toBe(text);
  expect(day(text)).toBe(number);
});

test.each([
  [2026, 2, 28],
  [2024, 2, 29],
  [1900, 2, 28],
  [2000, 2, 29],
  [2026, 12, 31],
  [2026, 11, 30],
])("month %i-%i has %i days", (year, month, days) => expect(daysInMonth(year, month)).toBe(days));

// EDATE and EOMONTH examples of the spreadsheet programs: the end of a month stays an end.
test.each([
  ["2026-01-31", 1, "2026-02-28"],
  ["2024-01-31", 1, "2024-02-29"],
  ["2026-11-21", 3, "2027-02-21"],
  ["2026-03-31", -1, "2026-02-28"],
  ["2026-12-31", -13, "2025-11-30"],
  ["2024-02-29", 12, "2025-02-28"],
])("%s and %i months is %s", (from, months, to) => expect(dayText(addMonths(day(from), months))).toBe(to));

// Google Sheets and Excel show 2026-11-21 as 46347 and 1900-03-01 as 61.
test.each([
  ["2026-11-21", 46347],
  ["1900-03-01", 61],
  ["1970-01-01", 25569],
])("%s has the serial number %i", (text, serial) => {
  expect(serialDay(day(text))).toBe(serial);
  expect(dayText(dayOfSerial(serial + 0.75))).toBe(text);
});
