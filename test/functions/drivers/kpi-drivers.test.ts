import { describe, expect, test } from "vitest";
import type { Cell } from "../../../src/functions/context";
import { callFormula } from "../call-formula";

const drivers = (given: readonly unknown[], language: "en" | "zh" = "en") =>
  callFormula("KPI_DRIVERS", given, language) as Cell[][];

const NAMES = [["visitors"], ["conversion"], ["order value"]];
// GMV 100, 400, 400, 100.
const MONTHS = [
  [100, 200, 100, 100],
  [0.1, 0.2, 0.4, 0.1],
  [10, 10, 10, 10],
];
const close = (values: readonly (number | null)[]) => values.map((value) => value && expect.closeTo(value, 9));

describe("a product of factors", () => {
  const mean = 300 / Math.log(4);
  const double = mean * Math.log(2);

  test("over several months: what each factor added month by month and in all", () => {
    const table = drivers([NAMES, MONTHS]);
    const swap = 400 * Math.log(2);
    expect(table[0]).toEqual(["visitors", ...close([double, -swap, 0, double - swap])]);
    expect(table[1]).toEqual(["conversion", ...close([double, swap, -300, double + swap - 300])]);
    expect(table[2]).toEqual(["order value", ...close([0, 0, 0, 0])]);
    expect(table[3]).toEqual(["Total", ...close([300, 0, -300, 0])]);
  });

  test("months may be split between before and after", () => {
    const [first, later] = [MONTHS.map((row) => row.slice(0, 1)), MONTHS.map((row) => row.slice(1))];
    expect(drivers([NAMES, first, later])).toEqual(drivers([NAMES, MONTHS]));
  });

  test("months that run down: effects beside each month, none beside the first", () => {
    const down = [0, 1, 2, 3].map((month) => MONTHS.map((row) => row[month]!));
    const table = drivers([[["visitors", "conversion", "order value"]], down]);
    expect(table[0]).toEqual([null, null, null, null]);
    expect(table[1]).toEqual(close([double, double, 0, 300]));
    expect(table[3]).toEqual(close([0, -300, 0, -300]));
  });

  test("open ranges end with the last factor; text numbers are read", () => {
    const blank = [[""], [""]];
    const given = [
      [...NAMES, ...blank],
      [["100"], ["10%"], ["¥10"], ...blank],
      [[200], [0.2], [10], ...blank],
    ];
    expect(drivers(given)).toEqual(drivers([NAMES, [[100], [0.1], [10]], [[200], [0.2], [10]]]));
  });

  test("a factor that is not reported leaves the effects blank", () => {
    const table = drivers([NAMES, [[100], [""], [10]], [[200], [0.2], [10]]], "zh");
    expect(table[0]).toEqual(["visitors", 100, 200, 100, null, null]);
    expect(table[3]).toEqual(["合计", null, 400, null, null, null]);
    expect(
      drivers([
        NAMES,
        [
          [1, 2],
          [1, ""],
          [1, 1],
        ],
      ])[0],
    ).toEqual(["visitors", 1, 2, 1, null, null]);
  });

  test("no change has no shares; factors without a name are numbered", () => {
    expect(
      drivers([
        [[""], [""]],
        [[2], [3]],
        [[3], [2]],
      ]).map((row) => [row[0], row[5]]),
    ).toEqual([
      ["Driver 1", "no result"],
      ["Driver 2", "no result"],
      ["Total", "no result"],
    ]);
  });
});

describe("price, volume and mix", () => {
  const before = [
    [100, 20],
    [100, 50],
  ];
  const after = [
    [120, 22],
    [180, 45],
  ];

  test("by product and in all, the method in either language", () => {
    const table = drivers([[["lipstick"], [""]], before, after, "price-volume-mix"]);
    expect(table).toEqual([
      ["lipstick", 1000, -600, 240, 640],
      ["Product 2", 2500, 1500, -900, 3100],
      ["Total", 3500, 900, -660, 3740],
    ]);
    expect(drivers([[["lipstick"], [""]], before, after, "量价结构"], "zh")[2]![0]).toBe("合计");
  });

  test("blank rows at the end are left out", () => {
    const open = (rows: readonly (readonly unknown[])[]): unknown[][] => [...rows.map((row) => [...row]), ["", ""]];
    expect(drivers([[["a"], ["b"], [""]], open(before), open(after), "pvm"])).toHaveLength(3);
  });
});

describe("refuses", () => {
  test.each([
    [
      "a factor below 0",
      [NAMES, [[1], [-1], [1]], [[1], [1], [1]]],
      "must_be_at_least",
      { argument: "before", row: 2 },
    ],
    ["text", [NAMES, [[1], [1], [1]], [[1], ["?"], [1]]], "not_a_number", { argument: "after", row: 2 }],
    [
      "too few rows",
      [NAMES, [[1], [1]], [[1], [1], [1]]],
      "lengths_differ",
      { argument: "before", expected: 3, got: 2 },
    ],
    ["one period", [NAMES, [[1], [1], [1]]], "too_few_values", { argument: "after" }],
    ["nothing", [[[""]], [[""]], [[""]]], "must_not_be_empty", { argument: "before" }],
    ["another method", [NAMES, [[1], [1], [1]], [[1], [1], [1]], "magic"], "not_a_choice", { argument: "method" }],
    ["one column of products", [[["a"]], [[1]], [[1, 2]], "pvm"], "wrong_width", { argument: "before", expected: 2 }],
    [
      "a product without price",
      [[["a"]], [[1, ""]], [[1, 2]], "pvm"],
      "must_not_be_blank",
      { argument: "before", row: 1 },
    ],
    ["no products after", [[["a"]], [[1, 2]], "", "pvm"], "lengths_differ", { argument: "after" }],
  ] as const)("%s", (_, given, code, details) => {
    expect(() => drivers(given)).toThrow(expect.objectContaining({ code, details: expect.objectContaining(details) }));
  });
});
