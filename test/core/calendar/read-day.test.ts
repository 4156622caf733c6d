import { expect, test } from "vitest";
import { dayOrder } from "../../../src/core/calendar/day-order";
import { dayText } from "../../../src/core/calendar/day-text";
import { readDay } from "../../../src/core/calendar/read-day";
import { KpiError } from "../../../src/core/kpi-error";

test.each([
  "2026-11-21",
  "2026/11/21",
  "2026.11.21",
  "2026年11月21日",
  "2026 年 11 月 21 日",
  "2026年11月21日 13时45分",
  "2026年11月21号",
  "2026/11/21",
  "2026-11-21",
  "20261121",
  "20261121 134500",
  "21.11.2026",
  "21.11.2026 13:45",
  "11/21/2026",
  "11/21/2026 1:45:00 PM",
  "21/11/2026 13:45",
  "21-11-2026",
  "  2026-11-21  ",
  "2026-11-21T23:59:59Z",
  "2026-11-21T00:00:00+14:00",
  "2026-11-21 23:59:59 -0800",
  "2026-11-21, 10:00",
  "21 Nov 2026",
  "21-Nov-2026",
  "21. November 2026",
  "Nov 21, 2026",
  "Nov. 21 2026 1:45:00 PM PST",
  "NOVEMBER 21, 2026",
])("%s is the 21st of November, whatever its time zone", (text) => expect(dayText(readDay(text))).toBe("2026-11-21"));

test.each([
  ["2026-1-5", "2026-01-05"],
  ["2026年1月5日", "2026-01-05"],
  ["5.1.2026", "2026-01-05"],
  ["1.5.2026", "2026-05-01"],
  ["29.02.2024", "2024-02-29"],
  ["04/04/2026", "2026-04-04"],
  ["Sept 9, 2026", "2026-09-09"],
])("%s is %s", (text, day) => expect(dayText(readDay(text))).toBe(day));

test.each([
  "",
  "soon",
  "2026-11",
  "2026-02-29",
  "2026-13-01",
  "2026-00-10",
  "31/11/2026",
  "31.04.2026",
  "13/13/2026",
  "2026-11/21",
  "11/21/26",
  "20261321",
  "1234567",
  "2026-11-210",
  "21 Nox 2026",
  "21 anf 2026",
  "120",
  "Q4 2026",
])("%s is no date", (text) => {
  expect(() => readDay(text)).toThrow(expect.objectContaining({ code: "not_a_date", details: { got: text } }));
});

test.each(["03/04/2026", "3-4-2026", "03/04/2026 10:00"])("%s is refused with both readings", (text) => {
  const details = { got: text, first: "2026-04-03", second: "2026-03-04" };
  expect(() => readDay(text)).toThrow(expect.objectContaining({ code: "ambiguous_date", details }));
  expect(() => readDay(text)).toThrow(KpiError);
  expect(dayText(readDay(text, "day-first"))).toBe("2026-04-03");
  expect(dayText(readDay(text, "month-first"))).toBe("2026-03-04");
});

test("a stated order does not overrule the only reading there is", () => {
  expect(dayText(readDay("11/21/2026", "day-first"))).toBe("2026-11-21");
  expect(dayText(readDay("21/11/2026", "month-first"))).toBe("2026-11-21");
});

test.each([
  [["03/04/2026", "21/11/2026"], "day-first"],
  [["03/04/2026", " 11/21/2026 09:00"], "month-first"],
  [["03/04/2026", "2026-11-21", ""], undefined],
  [["21/11/2026", "11/21/2026"], undefined],
  [["21.11.2026", "03/04/2026"], undefined],
  [[], undefined],
])("the column %j has the order %s", (texts, order) => expect(dayOrder(texts)).toBe(order));
