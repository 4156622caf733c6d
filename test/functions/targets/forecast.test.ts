import { expect, test } from "vitest";
import { KpiError } from "../../../src/core/kpi-error";
import { cpuTime } from "../../cpu-time";
import { callFormula } from "../call-formula";

const column = (...values: unknown[]): unknown[][] => values.map((value) => [value]);
const history = column(120, 131, 128, 140, 139, 151, 149, 160);
const rows = (...given: unknown[]): number[][] => callFormula("KPI_FORECAST", given) as number[][];

test("blanks before and after the history are no part of it", () => {
  const padded = [[""], ["—"], ...history, [""], [""]];
  expect(rows(padded, 2)).toEqual(rows(history, 2));
});

test("a blank inside is a period without a value", () => {
  const gap = column(120, 131, "", 140, 139, 151, 149, 160);
  const [value, low, high] = rows(gap)[0]!;
  expect(low).toBeLessThan(value!);
  expect(value).toBeLessThan(high!);
  expect(rows(gap)).toEqual(rows(column(120, 131, "N/A", 140, 139, 151, 149, 160)));
  expect(rows(gap)).not.toEqual(rows(column(120, 131, 140, 139, 151, 149, 160)));
});

test("a row is a history as well, and texts are read as numbers", () => {
  expect(rows([["120", 131, "128", 140, "¥139", 151, 149, 160]])).toEqual(rows(history));
});

test("a thousand targets of one history are judged as each alone, and the history is modelled once", () => {
  const months = column(...Array.from({ length: 60 }, (_, t) => 100 + t + 10 * Math.sin(t)));
  const targets = Array.from({ length: 1000 }, (_, i) => [100 + i / 5]);
  const alone = [0, 500, 999].map((i) => callFormula("KPI_TARGET_CHANCE", [months, targets[i]![0], 3, "", 12]));
  let chances: number[][] = [];
  const time = cpuTime(() => {
    chances = callFormula("KPI_TARGET_CHANCE", [months, targets, 3, "", 12]) as number[][];
  });
  expect(time).toBeLessThan(1500);
  expect([0, 500, 999].map((i) => chances[i]![0])).toEqual(alone);
});

test("a season is looked for from 12 values on", () => {
  const season = column(...Array.from({ length: 24 }, (_, t) => [10, 20, 40, 80][t % 4]! + (t % 3) / 10));
  const next = rows(season, 4, 4).map((row) => row[0]!);
  expect(next.map((value) => Math.round(value / 10))).toEqual([1, 2, 4, 8]);
  const short = season.slice(0, 11);
  expect(rows(short, 1, 4)).toEqual(rows(short, 1));
});

test.each([
  [[column(1, 2)], "too_few_values"],
  [[history, 0], "must_be_at_least"],
  [[history, 1.5], "must_be_whole"],
  [[history, 1, 60], "must_be_at_most"],
  [[history, 1, 0, 1], "must_be_below"],
  [[column(1, "two", 3)], "not_a_number"],
  [
    [
      [
        [1, 2],
        [3, 4],
      ],
    ],
    "not_a_column",
  ],
])("%j is refused", (given, code) => {
  expect(() => callFormula("KPI_FORECAST", given)).toThrow(KpiError);
  expect(() => callFormula("KPI_FORECAST", given)).toThrow(expect.objectContaining({ code }));
});

test("the chance falls as the target rises, and the other direction is the rest", () => {
  const targets = column(140, 150, 160, 170, 180);
  const higher = (callFormula("KPI_TARGET_CHANCE", [history, targets]) as number[][]).map((row) => row[0]!);
  const lower = (callFormula("KPI_TARGET_CHANCE", [history, targets, 1, "lower"]) as number[][]).map((row) => row[0]!);
  higher.forEach((chance, i) => {
    if (i > 0) expect(chance).toBeLessThan(higher[i - 1]!);
    expect(chance + lower[i]!).toBeCloseTo(1, 12);
  });
});

test("two cells are a band, an open end counts all", () => {
  const band = (low: unknown, high: unknown): number =>
    callFormula("KPI_TARGET_CHANCE", [history, [[low, high]]]) as number;
  const at = (target: number): number => callFormula("KPI_TARGET_CHANCE", [history, target]) as number;
  const one = (result: unknown): number =>
    Array.isArray(result) ? (result as number[][])[0]![0]! : (result as number);
  expect(one(band(150, 170))).toBeCloseTo(at(150) - at(170), 12);
  expect(one(band(150, ""))).toBeCloseTo(at(150), 12);
  expect(() => band(170, 150)).toThrow(expect.objectContaining({ code: "wrong_order" }));
  expect(() => callFormula("KPI_TARGET_CHANCE", [history, 150, 1, "band"])).toThrow(
    expect.objectContaining({ code: "wrong_width" }),
  );
});
