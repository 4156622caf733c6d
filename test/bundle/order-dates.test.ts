import { expect, test } from "vitest";
import { loadBundle } from "./load-bundle";

/** An order at half past eleven at night in New York on 31 October 2026: already 1 November in Shanghai. */
const LATE = new Date(Date.UTC(2026, 10, 1, 3, 30));

test.each([
  ["America/New_York", "2026-10"],
  ["Asia/Shanghai", "2026-11"],
  ["UTC", "2026-11"],
])("an order's date is the day in the sheet's zone, %s", (timeZone, month) => {
  const table = loadBundle({ timeZone })("KPI_ORDERS", LATE, "Ann", 10) as unknown[][];
  expect(table[1]!.slice(0, 2)).toEqual([month, 1]);
});

test("a text date stays as written in every zone", () => {
  for (const timeZone of ["America/New_York", "Asia/Shanghai"]) {
    const table = loadBundle({ timeZone })("KPI_ORDERS", "2026-10-31T23:30:00-04:00", "Ann", 10) as unknown[][];
    expect(table[1]![0]).toBe("2026-10");
  }
});

// Clocks in New York go back on 1 November 2026: midnight is at 4:00 UTC before, at 5:00 UTC after.
test("milestones are midnights of the sheet's zone, on both sides of a change of the clocks", () => {
  const evaluate = loadBundle({ timeZone: "America/New_York" });
  const start = new Date(Date.UTC(2026, 9, 1, 4));
  const due = new Date(Date.UTC(2026, 10, 30, 5));
  const rows = evaluate("KPI_MILESTONES", 0, 100, start, due) as [Date, number][];
  expect(rows.map(([date, value]) => [date.toISOString(), value])).toEqual([
    ["2026-10-31T04:00:00.000Z", 50],
    ["2026-11-30T05:00:00.000Z", 100],
  ]);
});

test("pace as of a date cell", () => {
  const evaluate = loadBundle({ timeZone: "Asia/Shanghai" });
  const midnight = (month: number, day: number): Date => new Date(Date.UTC(2026, month - 1, day, -8));
  const [row] = evaluate("KPI_PACE", 0, 100, midnight(1, 1), midnight(3, 31), midnight(1, 30), 20) as number[][];
  expect(row![0]).toBeCloseTo(100 / 3, 12);
});

test("Chinese words come with a Chinese sheet", () => {
  const evaluate = loadBundle({ locale: "zh_CN" });
  const pace = evaluate("KPI_PACE", 0, 100, "2026-01-01", "2026-03-31", "2026-01-30", 20) as unknown[][];
  expect(pace[0]![5]).toBe("落后");
  const columns = evaluate("KPI_ORDER_COLUMNS", [["订单号", "下单时间", "客户编号"]]) as unknown[][];
  expect(columns[2]).toEqual(["", "", "未找到：请填写标题"]);
  expect(() => evaluate("KPI_FORECAST", [[1], [2]])).toThrow("KPI_FORECAST: history 至少要有 3 个值，收到 2 个");
});
