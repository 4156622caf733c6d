import { describe, expect, test } from "vitest";
import type { Cell } from "../../../src/functions/context";
import { callFormula } from "../call-formula";

const funnel = (given: readonly unknown[], language: "en" | "zh" = "en") =>
  callFormula("KPI_FUNNEL", given, language) as Cell[][];
const column = (table: Cell[][], index: number): Cell[] => table.slice(1).map((row) => row[index]!);

const SHOP = [
  ["visitors", 10000],
  ["product views", "4,000"],
  ["in cart", 600],
  ["ordered", 300],
  ["paid", 240],
];

describe("what is shown", () => {
  test("seven columns; with benchmarks and a value, the missed orders and their worth beside them", () => {
    const goals = [[""], [0.5], [0.1], [0.5], [0.8]];
    expect(funnel([SHOP])[0]).toHaveLength(7);
    expect(funnel([SHOP, "", 250])[0]).toHaveLength(7);
    expect(funnel([SHOP, undefined, undefined])[0]).toHaveLength(7);
    expect(funnel([SHOP, goals])[0]).toHaveLength(7);
    const table = funnel([SHOP, goals, 250]);
    expect(table[0]!.slice(7)).toEqual(["Missed orders", "Missed value"]);
    expect(table[2]!.slice(7)).toEqual([60, 15000].map((value) => expect.closeTo(value, 9)));
  });

  test("the finding says what a step costs, in whole orders or, of few, in one digit", () => {
    const findings = (final: number, first = 100): Cell[] =>
      column(
        funnel([
          [
            ["a", first],
            ["b", first / 2],
            ["c", final],
          ],
          [[0.6], [1]],
        ]),
        6,
      );
    expect(findings(30)[1]).toBe("Below benchmark; misses 6 orders");
    expect(findings(30)[2]).toBe("Bottleneck: work on this step first; misses 20 orders");
    expect(findings(3000, 10_000)[2]).toBe("Bottleneck: work on this step first; misses 2,000 orders");
    expect(findings(1)[1]).toBe("Below benchmark; misses 0.2 orders");
    expect(
      funnel([
        [
          ["a", 100],
          ["b", 50],
          ["c", ""],
        ],
        [[0.6], [1]],
      ])[2]![6],
    ).toBe("Bottleneck: work on this step first");
  });

  test("the finding says where to look, by what the stage's label tells", () => {
    const findings = column(funnel([SHOP, [["50%"], [0.18], [0.6], [0.96]]]), 6);
    expect(findings[1]).toMatch(/^Bottleneck: .* Look at: landing page/);
    expect(findings.slice(2).map((text) => String(text).replace(/.*\((.*)\)$/, "$1"))).toEqual([
      "merchandise, content",
      "operations, technology",
      "supply chain",
    ]);
  });

  test("in Chinese", () => {
    const table = funnel(
      [
        [
          ["访客", 1000],
          ["加购", 100],
          ["支付", 120],
        ],
      ],
      "zh",
    );
    expect(table[0]!.slice(0, 4)).toEqual(["阶段", "人数", "步骤转化率", "总转化率"]);
    expect(table[2]![6]).toBe("瓶颈：先改进这一步。请检查：商品详情页、价格与评价（商品、内容）");
    expect(table[3]![6]).toMatch(/^人数多于上一阶段/);
  });

  test("stages that lie in a row, with and without labels", () => {
    const labels = SHOP.map(([label]) => label);
    const counts = SHOP.map(([, count]) => count);
    expect(funnel([[labels, counts]])).toEqual(funnel([SHOP]));
    expect(column(funnel([[counts]]), 1)).toEqual([10000, 4000, 600, 300, 240]);
    expect(column(funnel([[[1000, 20]]]), 0)).toEqual(["Stage 1", "Stage 2"]);
  });

  test("one stage is a scalar", () => expect(column(funnel([80]), 3)).toEqual([1]));
});

describe("blank, N/A and zero", () => {
  test("an open range ends with its last stage, benchmarks beside it too", () => {
    const blank = Array.from({ length: 5 }, () => ["", ""]);
    const goals = [[""], [0.5], ["—"], [""], [0.8], ...blank.map(() => [""])];
    expect(funnel([[...SHOP, ...blank], goals])).toEqual(funnel([SHOP, [[""], [0.5], [""], [""], [0.8]]]));
  });

  test("a stage that does not apply leaves the funnel; its row stays", () => {
    const table = funnel([
      [
        ["visitors", 1000],
        ["cart", "N/A"],
        ["paid", 50],
      ],
    ]);
    expect(table[2]).toEqual(["cart", "N/A", null, null, null, null, null]);
    expect(table[3]!.slice(2, 5)).toEqual([0.05, 0.05, 950]);
  });

  test("a stage not reported is blank, a rate of nothing among nothing has no result", () => {
    const table = funnel([
      [
        ["visitors", 1000],
        ["cart", ""],
        ["ordered", 0],
        ["paid", 0],
      ],
    ]);
    expect(column(table, 2)).toEqual([null, null, null, "no result"]);
    expect(column(table, 3)).toEqual([1, null, 0, 0]);
    expect(column(funnel([[[0], [0]]]), 3)).toEqual(["no result", "no result"]);
  });

  test("a blank row between stages stays blank and is no stage", () => {
    const table = funnel([
      [
        ["visitors", 1000],
        ["", ""],
        ["paid", 50],
      ],
    ]);
    expect(table[2]).toEqual([null, null, null, null, null, null, null]);
    expect(table[3]![2]).toBe(0.05);
  });
});

describe("refuses, naming what stood there", () => {
  test.each([
    ["text for a count", [[["visitors", "many"]]], "not_a_number", { argument: "stages", row: 1, got: '"many"' }],
    ["a count below 0", [[[10], [-1]]], "must_be_at_least", { argument: "stages", row: 2, got: -1 }],
    [
      "nothing",
      [
        [
          ["", ""],
          ["", ""],
        ],
      ],
      "must_not_be_empty",
      { argument: "stages" },
    ],
    [
      "three columns",
      [
        [
          ["a", 1, 2],
          ["b", 1, 1],
          ["c", 1, 1],
        ],
      ],
      "wrong_width",
      { argument: "stages", columns: 3 },
    ],
    ["a benchmark above 1", [SHOP, [[50], [1], [1], [1]]], "must_be_at_most", { argument: "benchmarks", row: 1 }],
    ["too few benchmarks", [SHOP, [[0.5], [0.4]]], "lengths_differ", { argument: "benchmarks", expected: 5, got: 2 }],
    ["a benchmark too many", [SHOP, [[""], [1], [1], [1], [1], [1]]], "lengths_differ", { argument: "benchmarks" }],
    ["a value below 0", [SHOP, "", -5], "must_be_at_least", { argument: "value_per_order" }],
  ] as const)("%s", (_, given, code, details) => {
    expect(() => funnel(given)).toThrow(expect.objectContaining({ code, details: expect.objectContaining(details) }));
  });
});
