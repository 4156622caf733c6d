import { expect, test } from "vitest";
import { dayNumber } from "../../../src/core/calendar/day-number";
import type { Period } from "../../../src/core/calendar/period";
import { periodFirstDay } from "../../../src/core/calendar/period-first-day";
import { periodKey } from "../../../src/core/calendar/period-key";
import { periodNumber } from "../../../src/core/calendar/period-number";
import { readPeriod } from "../../../src/core/calendar/read-period";

const PERIODS: readonly Period[] = ["day", "week", "month", "quarter", "year"];

/** ISO week by the rule itself: go to the Thursday of the week, count the weeks of its year. */
function isoWeek(day: number): string {
  const date = new Date(day * 86_400_000);
  date.setUTCDate(date.getUTCDate() + 4 - (date.getUTCDay() || 7));
  const newYear = Date.UTC(date.getUTCFullYear(), 0, 1);
  const week = Math.ceil(((date.getTime() - newYear) / 86_400_000 + 1) / 7);
  return `${date.getUTCFullYear()}-W${String(week).padStart(2, "0")}`;
}

function keyByDate(day: number, period: Period): string {
  const date = new Date(day * 86_400_000);
  const text = date.toISOString();
  if (period === "day") return text.slice(0, 10);
  if (period === "month") return text.slice(0, 7);
  if (period === "year") return text.slice(0, 4);
  return period === "week" ? isoWeek(day) : `${text.slice(0, 4)}-Q${Math.floor(date.getUTCMonth() / 3) + 1}`;
}

test.each(PERIODS)("%s: keys, first days and reading agree with a count by Date from 1960 to 2040", (period) => {
  for (let day = dayNumber(1960, 1, 1); day < dayNumber(2040, 1, 1); day++) {
    const number = periodNumber(day, period);
    const key = periodKey(number, period);
    if (key !== keyByDate(day, period)) expect.fail(`${key} for ${keyByDate(day, period)}`);
    if (periodFirstDay(number, period) > day || periodFirstDay(number + 1, period) <= day) expect.fail(key);
    const read = readPeriod(key);
    if (read.period !== period || read.number !== number) expect.fail(`${key} read as ${JSON.stringify(read)}`);
  }
});

// ISO 8601 examples: en.wikipedia.org/wiki/ISO_week_date
test.each([
  [2005, 1, 1, "2004-W53"],
  [2005, 1, 2, "2004-W53"],
  [2007, 1, 1, "2007-W01"],
  [2008, 12, 29, "2009-W01"],
  [2010, 1, 3, "2009-W53"],
])("%i-%i-%i lies in %s", (year, month, day, key) => {
  expect(periodKey(periodNumber(dayNumber(year, month, day), "week"), "week")).toBe(key);
});

test("keys are read in small letters and with blanks around", () => {
  expect(readPeriod(" 2026-q4 ")).toEqual({ period: "quarter", number: 56 * 4 + 3 });
  expect(readPeriod("2026-w47")).toEqual(readPeriod("2026-W47"));
});

test.each(["2026-13", "2026-00", "2026-Q5", "2026-Q0", "2026-W00", "2025-W53", "2026-02-30", "Nov 2026", "", "26"])(
  "%s names no period",
  (key) => expect(() => readPeriod(key)).toThrow("not_a_period"),
);
