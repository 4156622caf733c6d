import { expect, test } from "vitest";
import { dayNumber } from "../../../src/core/calendar/day-number";
import { monthOfText } from "../../../src/core/import/month-of-text";

test.each([
  ["2026-10", 2026, 10],
  ["2026/3", 2026, 3],
  ["2026.03", 2026, 3],
  ["2026年1月", 2026, 1],
  ["2026 年 12 月", 2026, 12],
  ["202610", 2026, 10],
  ["Oct 2026", 2026, 10],
  ["october-2026", 2026, 10],
  ["Sept. 2026", 2026, 9],
])("%s", (text, year, month) => {
  expect(monthOfText(text)).toBe(dayNumber(year, month, 1));
});

// 46011 is a serial day and 20261 nobody's way to write January: neither may become a month.
test.each([
  "",
  "2026",
  "2026-13",
  "2026-00",
  "46011",
  "20261",
  "20261001",
  "2026-10-01",
  "Total 2026",
  "Q4 2026",
  "314001",
])("%s is no month", (text) => {
  expect(monthOfText(text)).toBeNull();
});
