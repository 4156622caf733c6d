import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { calendarDay } from "../../../src/core/calendar/calendar-day";
import { dayNumber } from "../../../src/core/calendar/day-number";
import { midnight } from "../../../src/core/calendar/midnight";
import { zoneOffset } from "../../../src/core/calendar/zone-offset";
import { cpuTime } from "../../cpu-time";

const ZONES = [
  "UTC",
  "Asia/Shanghai",
  "America/New_York",
  "Asia/Kathmandu",
  "Africa/Casablanca",
  "Australia/Lord_Howe",
  "America/Sao_Paulo",
  "America/Havana",
  "Asia/Beirut",
  "Pacific/Chatham",
  "Pacific/Kiritimati",
];
const ownZone = process.env["TZ"];
afterAll(() => {
  if (ownZone === undefined) delete process.env["TZ"];
  else process.env["TZ"] = ownZone;
});

/** The day Node's local calendar shows; Node follows TZ. */
function localDay(at: number): number {
  const date = new Date(at);
  return dayNumber(date.getFullYear(), date.getMonth() + 1, date.getDate());
}

describe.each(ZONES)("%s", (timeZone) => {
  test("every quarter of an hour on both sides of each change of the clocks has Node's day and offset", () => {
    process.env["TZ"] = timeZone;
    const hour = 3_600_000;
    let offset = new Date(Date.UTC(1985, 0, 1)).getTimezoneOffset();
    for (let at = Date.UTC(1985, 0, 1); at < Date.UTC(2035, 0, 1); at += 6 * hour) {
      const now = new Date(at).getTimezoneOffset();
      if (now === offset) continue;
      offset = now;
      for (let near = at - 30 * hour; near < at + 30 * hour; near += hour / 4) {
        if (zoneOffset(near, timeZone) !== -60_000 * new Date(near).getTimezoneOffset()) expect.fail(`${near}`);
        if (calendarDay(near, timeZone) !== localDay(near)) expect.fail(`${new Date(near).toISOString()}`);
      }
    }
  });

  test("random instants have Node's day", () => {
    process.env["TZ"] = timeZone;
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(1971, 0, 1), max: Date.UTC(2090, 0, 1) }), (at) => {
        expect(calendarDay(at, timeZone)).toBe(localDay(at));
      }),
      { seed: 2, numRuns: 500 },
    );
  });

  test("each day begins at its first instant, and every day has one", () => {
    process.env["TZ"] = timeZone;
    for (let day = dayNumber(1996, 1, 1); day < dayNumber(2032, 1, 1); day++) {
      const start = midnight(day, timeZone);
      if (localDay(start) !== day || localDay(start - 1) !== day - 1) {
        expect.fail(`${new Date(day * 86_400_000).toISOString()} begins at ${new Date(start).toISOString()}`);
      }
    }
  });
});

test.each([
  // Clocks went from 00:00 to 01:00: these two days have no midnight.
  ["Asia/Beirut", Date.UTC(2022, 2, 26, 22), dayNumber(2022, 3, 27)],
  ["America/Sao_Paulo", Date.UTC(2018, 10, 4, 3), dayNumber(2018, 11, 4)],
  // Midnight came twice in Havana on 2022-11-06 (01:00 went back to 00:00): the first counts.
  ["America/Havana", Date.UTC(2022, 10, 6, 4), dayNumber(2022, 11, 6)],
  ["Asia/Shanghai", Date.UTC(2026, 10, 20, 16), dayNumber(2026, 11, 21)],
  ["America/New_York", Date.UTC(2026, 10, 21, 5), dayNumber(2026, 11, 21)],
])("midnight in %s", (timeZone, instant, day) => expect(midnight(day, timeZone)).toBe(instant));

test("a hundred thousand dates of ten years take a fraction of a second", () => {
  const first = Date.UTC(2016, 0, 1);
  const dates = Array.from({ length: 100_000 }, (_, i) => first + ((i * 7919) % 3650) * 86_400_000 + i * 777);
  expect(cpuTime(() => dates.map((at) => calendarDay(at, "America/Denver")))).toBeLessThan(1000);
});
