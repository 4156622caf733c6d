import { expect, test } from "vitest";
import type { Cell } from "../../../src/functions/context";
import { callFormula } from "../call-formula";

const change = (given: readonly unknown[], language: "en" | "zh" = "en") =>
  callFormula("KPI_FUNNEL_CHANGE", given, language) as Cell[][];

test("labels come from either funnel, text numbers are read, the total closes the table", () => {
  const table = change(
    [
      [["1,000"], [100]],
      [
        ["访客", 2000],
        ["支付", 400],
      ],
    ],
    "zh",
  );
  expect(table.map((row) => row[0])).toEqual(["访客", "支付", "合计"]);
  expect(table.map((row) => row[4])).toEqual([150, 150, 300].map((value) => expect.closeTo(value, 10)));
  expect(
    change([
      [[10], [1]],
      [[10], [2]],
    ]).map((row) => row[0]),
  ).toEqual(["Stage 1", "Stage 2", "Total"]);
});

test("a stage that applies in neither period is left out", () => {
  const before = [
    ["a", 1000],
    ["b", "N/A"],
    ["c", 50],
  ];
  const after = [
    ["a", 1000],
    ["b", "不适用"],
    ["c", 60],
  ];
  expect(change([before, after])).toEqual([
    ["a", 1000, 1000, 0, expect.closeTo(0, 12), expect.closeTo(0, 12)],
    ["c", 0.05, 0.06, expect.closeTo(0.01, 12), expect.closeTo(10, 12), expect.closeTo(1, 12)],
    ["Total", 50, 60, 10, 10, 1],
  ]);
});

test("rates of nobody have no result, nor have shares of no change", () => {
  const table = change([
    [[100], [0], [0]],
    [[100], [0], [0]],
  ]);
  expect(table[2]).toEqual(["Stage 3", "no result", "no result", "no result", 0, "no result"]);
  expect(table[3]).toEqual(["Total", 0, 0, 0, 0, "no result"]);
});

test.each([
  [
    "a blank count",
    [
      [[100], [""], [5]],
      [[100], [50], [5]],
    ],
    "must_not_be_blank",
    { argument: "before", row: 2 },
  ],
  [
    "N/A in one period",
    [
      [[100], [50]],
      [[100], ["N/A"]],
    ],
    "must_not_be_blank",
    { argument: "after", row: 2 },
  ],
  [
    "other stages",
    [
      [
        ["a", 9],
        ["b", 5],
      ],
      [
        ["a", 9],
        ["c", 5],
      ],
    ],
    "labels_differ",
    { row: 2, expected: '"b"', got: '"c"' },
  ],
  ["another length", [[[100], [50]], [[100]]], "lengths_differ", { argument: "after", expected: 2, got: 1 }],
  [
    "people from nowhere",
    [
      [[9], [5], [4]],
      [[9], [0], [4]],
    ],
    "must_be_zero_after_zero",
    { argument: "after", row: 3 },
  ],
] as const)("refuses %s", (_, given, code, details) => {
  expect(() => change(given)).toThrow(expect.objectContaining({ code, details: expect.objectContaining(details) }));
});
