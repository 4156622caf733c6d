import { describe, expect, test } from "vitest";
import { dayNumber } from "../../../src/core/calendar/day-number";
import type { HistoryRow, WatchedKpi } from "../../../src/core/gaming/gaming-history";
import { gamingSigns } from "../../../src/core/gaming/gaming-signs";

let nextRow = 2;
const past = (period: number, more: Partial<HistoryRow> = {}): HistoryRow => ({
  row: nextRow++,
  period,
  label: `P${period}`,
  day: null,
  kpi: "Sales",
  owner: "Li",
  actual: 100,
  target: 100,
  attainment: null,
  ...more,
});
const watch = (more: Partial<WatchedKpi> = {}): WatchedKpi => ({
  kpi: "Sales",
  owner: "Li",
  direction: "higher",
  counterMetric: "",
  lastChanged: null,
  start: null,
  due: null,
  ...more,
});
const codes = (watched: WatchedKpi[], history: HistoryRow[]): string[] =>
  gamingSigns(Object.freeze(watched), Object.freeze(history)).map(({ code }) => code);

describe("heaped just above target", () => {
  const reached = (...attainments: number[]) => attainments.map((attainment, i) => past(i, { attainment }));
  test("five just above, none just below: a chance of 1 in 32", () => {
    const signs = gamingSigns([watch()], reached(1, 1.01, 1.019, 1.005, 1, 1.2, 0.7));
    expect(signs).toEqual([
      { code: "heaped_above_target", kpi: "", owner: "Li", details: { above: 5, near: 5, percent: 2 } },
    ]);
  });
  test("five above and one below could be chance (7 in 64)", () => {
    expect(codes([watch()], reached(1, 1.01, 1.019, 1.005, 1, 0.99))).toEqual([]);
  });
  test("seven above and one below could not (9 in 256)", () => {
    expect(codes([watch()], reached(1, 1, 1, 1, 1, 1, 1, 0.98))).toEqual(["heaped_above_target"]);
  });
  test("four are too few", () => expect(codes([watch()], reached(1, 1.01, 1, 1))).toEqual([]));
  test("results of several people do not make a heap of one", () => {
    const history = reached(1, 1, 1, 1, 1, 1).map((row, i) => ({ ...row, owner: i % 2 ? "Li" : "Wu" }));
    expect(codes([watch()], history)).toEqual([]);
  });
});

describe("a spike in the last days", () => {
  const month = (last: number, usual = [98, 100, 102]): HistoryRow[] =>
    Array.from({ length: 30 }, (_, i) => {
      const day = dayNumber(2026, 9, i + 1);
      return past(day, {
        day,
        label: `2026-09-${i + 1}`,
        actual: i < 27 ? usual[i % usual.length]! : last,
        target: null,
      });
    });
  test("last three days 40 % above the usual day", () => {
    expect(gamingSigns([watch()], month(140))).toEqual([
      {
        code: "late_spike",
        kpi: "Sales",
        owner: "Li",
        details: { month: "2026-09", days: 3, last: expect.closeTo(140, 9), usual: 100 },
      },
    ]);
  });
  test("25 % above is within what months do", () => expect(codes([watch()], month(125))).toEqual([]));
  test("40 % above is routine where days vary as much", () => {
    expect(codes([watch()], month(140, [20, 100, 180]))).toEqual([]);
  });
  test("less is better: a sudden fall", () => {
    expect(codes([watch({ direction: "lower" })], month(60))).toEqual(["late_spike"]);
    expect(codes([watch({ direction: "lower" })], month(140))).toEqual([]);
  });
  test("nineteen days are too few", () => expect(codes([watch()], month(140).slice(11))).toEqual([]));
});

describe("a KPI up while its counter-metric falls", () => {
  const pair = (sales: [number, number], margin: [number, number]) => [
    ...sales.map((actual, i) => past(i, { actual })),
    ...margin.map((actual, i) => past(i, { kpi: "Margin", owner: "Wu", actual })),
  ];
  const watched = [watch({ counterMetric: "margin" })];
  test("sales + 10 %, margin − 10 %", () => {
    expect(gamingSigns(watched, pair([100, 110], [0.5, 0.45]))).toEqual([
      {
        code: "counter_metric_fell",
        kpi: "Sales",
        owner: "Li",
        details: { counter: "margin", period: "P1", rise: expect.closeTo(0.1, 9), fall: expect.closeTo(0.1, 9) },
      },
    ]);
  });
  test("either alone says nothing", () => {
    expect(codes(watched, pair([100, 110], [0.5, 0.48]))).toEqual([]);
    expect(codes(watched, pair([100, 104], [0.5, 0.45]))).toEqual([]);
    expect(codes([watch()], pair([100, 110], [0.5, 0.45]))).toEqual([]);
  });
  test("a counter-metric where less is better falls by rising", () => {
    const returns = [...watched, watch({ kpi: "Margin", direction: "lower" })];
    expect(codes(returns, pair([100, 110], [0.5, 0.55]))).toEqual(["counter_metric_fell"]);
    expect(codes(returns, pair([100, 110], [0.5, 0.45]))).toEqual([]);
  });
  test("only periods that both report are compared", () => {
    const history = [...pair([100, 110], [0.5, 0.45]), past(2, { actual: 90 })];
    expect(codes(watched, history)).toEqual(["counter_metric_fell"]);
  });
});

describe("targets", () => {
  test("two targets for one period", () => {
    expect(gamingSigns([watch()], [past(1), past(1, { target: 90 })])).toEqual([
      { code: "target_moved", kpi: "Sales", owner: "Li", details: { period: "P1", from: "100", to: "90" } },
    ]);
    expect(codes([watch()], [past(1), past(1)])).toEqual([]);
  });
  test("eased just when it would have been missed", () => {
    expect(codes([watch()], [past(1), past(2, { target: 90, actual: 95 })])).toEqual(["target_eased"]);
    expect(codes([watch()], [past(1), past(2, { target: 90, actual: 100 })])).toEqual([]);
    expect(codes([watch()], [past(1), past(2, { target: 90, actual: 85 })])).toEqual([]);
  });
  test("less is better: eased upwards; a band by its ends", () => {
    const cost = watch({ direction: "lower" });
    expect(codes([cost], [past(1), past(2, { target: 110, actual: 105 })])).toEqual(["target_eased"]);
    expect(codes([cost], [past(1), past(2, { target: 90, actual: 85 })])).toEqual([]);
    const band = [past(1, { target: [1, 2] }), past(2, { target: [1, 3], actual: 2.5 })];
    expect(codes([watch({ direction: "band" })], band)).toEqual(["target_eased"]);
  });
  test("changed after the start and before the end", () => {
    const changed = (lastChanged: number) => [watch({ lastChanged, start: 10, due: 20 })];
    expect(codes(changed(15), [])).toEqual(["changed_within_period"]);
    expect(codes(changed(20), [])).toEqual(["changed_within_period"]);
    expect(codes(changed(10), [])).toEqual([]);
    expect(codes(changed(21), [])).toEqual([]);
  });
});

test("nothing watched, nothing past, nothing found", () => expect(gamingSigns([], [])).toEqual([]));
