import { describe, expect, test } from "vitest";
import { openBuilt } from "./harness";

const english = openBuilt();
const chinese = openBuilt({ locale: "zh_CN", userLocale: "zh" });
const decimalComma = openBuilt({ locale: "de_DE" });

/** One column typed into cells, from row 1. */
const column = (letter: string, ...typed: string[]): Record<string, string> =>
  Object.fromEntries(typed.flatMap((text, i) => (text === "" ? [] : [[`${letter}${i + 1}`, text]])));

describe("funnels as typed into a sheet", () => {
  const cells = {
    ...column("A", "访客", "加购", "卡券", "支付"),
    ...column("B", "10000", "'1,500", "不适用", "300"),
    ...column("C", "", "20%", "", "25%"),
  };

  test("open ranges, text numbers, N/A, a value per order", () => {
    const grid = chinese.evaluateGrid({ ...cells, E1: "=KPI_FUNNEL(A1:B;C1:C;50)" });
    expect(grid.values("E1:M6")).toEqual([
      ["阶段", "人数", "步骤转化率", "总转化率", "流失人数", "基准转化率", "诊断", "少成交订单数", "少成交金额"],
      ["访客", 10000, "", 1, "", "", "", "", ""],
      ["加购", 1500, 0.15, 0.15, 8500, 0.2, expect.stringMatching(/^瓶颈.*少成交100单.*商品详情页/), 100, 5000],
      ["卡券", "N/A", "", "", "", "", "", "", ""],
      ["支付", 300, 0.2, 0.03, 1200, 0.25, expect.stringMatching(/^低于基准；少成交75单.*供应链/), 75, 3750],
      ["", "", "", "", "", "", "", "", ""],
    ]);
  });

  test("omitted arguments between semicolons", () => {
    const grid = english.evaluateGrid({ ...cells, E1: "=KPI_FUNNEL(A1:B4;;)" });
    expect(grid.values("E1:K1")[0]).toHaveLength(7);
    expect(grid.values("K3:K3")).toEqual([[expect.stringMatching(/^Bottleneck/)]]);
  });

  test("the change between two months adds up", () => {
    const grid = english.evaluateGrid({
      ...cells,
      ...column("D", "20000", "3000", "N/A", "900"),
      F1: "=KPI_FUNNEL_CHANGE(A1:B4;D1:D4)",
    });
    const effects = grid.values("J1:J3").map(([effect]) => Number(effect));
    expect(effects[0]! + effects[1]! + effects[2]!).toBeCloseTo(600, 9);
    expect(grid.values("F4:K4")).toEqual([["Total", 300, 900, 600, 600, 1]]);
  });

  test("text where a count belongs is named with its row, in the sheet's language", () => {
    const wrong = { ...column("A", "10", "many"), B1: "=KPI_FUNNEL(A1:A2)" };
    expect(english.evaluateGrid(wrong).message("B1")).toBe('KPI_FUNNEL: stages, row 2, must be a number, got "many"');
    expect(chinese.evaluateGrid(wrong).message("B1")).toBe('KPI_FUNNEL: stages 第 2 行必须是数字，收到 "many"');
  });
});

describe("drivers beside a table of months", () => {
  test("effects of each month spill beside it, in a locale with a decimal comma", () => {
    const grid = decimalComma.evaluateGrid({
      ...column("A", "visitors", "1000", "2000", "2000"),
      ...column("B", "rate", "0,1", "0,1", "0,2"),
      C2: "=KPI_DRIVERS(A1:B1;A2:B4)",
    });
    expect(grid.values("C2:E4")).toEqual([
      ["", "", ""],
      [expect.closeTo(100, 9), expect.closeTo(0, 9), 100],
      [expect.closeTo(0, 9), expect.closeTo(200, 9), 200],
    ]);
  });
});

describe("experiments", () => {
  test("a log of tests is one execution", () => {
    english.executions.reset();
    const grid = english.evaluateGrid({
      ...column("A", "1200", "", "'1,000", "0"),
      ...column("B", "144", "", "0", "0"),
      ...column("C", "1200", "", "1000", "5"),
      ...column("D", "192", "", "9", "1"),
      E1: "=KPI_AB_TEST(A1:A5;B1:B5;C1:C5;D1:D5;95%)",
    });
    expect(grid.values("E1:E5").flat()).toEqual([0.12, "", 0, "no result", ""]);
    expect(grid.values("L1:L3").flat()).toEqual(["B is better: use B", "", expect.stringMatching(/^Too few/)]);
    expect(english.executions.byName).toMatchObject({ KPI_AB_TEST: 1 });
  });

  test("a single test is a list of names and values, in Chinese", () => {
    const grid = chinese.evaluateGrid({ A1: '=KPI_AB_TEST(1200;144;1200;192;;"精确检验")' });
    expect(grid.values("A1:B1")).toEqual([["A 转化率", 0.12]]);
    expect(grid.values("A6:B6")).toEqual([["z", ""]]);
    expect(grid.values("A8:B8")).toEqual([["结论", "B 更好：采用 B"]]);
  });

  test("sample sizes for a column of rates", () => {
    const grid = english.evaluateGrid({ ...column("A", "50%", "", "50%"), B1: "=KPI_AB_SAMPLE_SIZE(A1:A3;50%)" });
    expect(grid.values("B1:B3").flat()).toEqual([58, "", 58]);
  });
});

describe("data quality", () => {
  test("limits locked by a baseline, with rules by name, beside values with gaps", () => {
    const grid = chinese.evaluateGrid({
      ...column("A", "10", "12", "", "10", "不适用", "40"),
      B1: '=KPI_CONTROL_LIMITS(A1:A7;A1:A4;"西电，惠勒")',
    });
    expect(grid.values("B1:B7").flat()).toEqual([32 / 3, 32 / 3, "", 32 / 3, "N/A", 32 / 3, ""].map(near));
    expect(grid.values("E6:E6")).toEqual([["超出控制界限；相邻两点变化异常大"]]);
  });

  test("outliers are TRUE and FALSE, with the reason", () => {
    const grid = english.evaluateGrid({
      ...column("A", "10", "12", "11", "", "400", "12"),
      B1: "=KPI_OUTLIERS(A1:A6)",
    });
    expect(grid.values("B1:B6").flat()).toEqual([false, false, false, "", true, false]);
    expect(grid.values("C5:C5")).toEqual([["above 17.189"]]);
  });

  test("two sources number by number, and row by row over open columns", () => {
    const grid = english.evaluateGrid({
      ...column("A", "1001", "1002", "1003"),
      ...column("B", "100", "20", "1.2万"),
      ...column("C", "1001", "1003", "1004"),
      ...column("D", "104", "12000", "5"),
      F1: "=KPI_RECONCILE(B1:B4;D1:D4)",
      J1: "=KPI_RECONCILE_ROWS(A1:A;B1:B;C1:C;D1:D;5%)",
    });
    expect(grid.values("F1:H4")).toEqual([
      [4, 0.04, true],
      [11980, 599, false],
      [-11995, near(-11995 / 12000), false],
      ["", "", ""],
    ]);
    expect(grid.values("J1:N8")).toEqual([
      ["Finding", "Key", "Source A", "Source B", "Difference"],
      ["Missing in B", "1 key", 20, "", -20],
      ["Missing in A", "1 key", "", 5, 5],
      ["Within tolerance", "1 key", 100, 104, 4],
      ["Total", "3 keys", 12120, 12109, -11],
      ["Missing in B", "1002", 20, "", -20],
      ["Missing in A", "1004", "", 5, 5],
      ["", "", "", "", ""],
    ]);
  });

  test("an error in a cell is named, not swallowed", () => {
    const grid = english.evaluateGrid({ ...column("A", "1", "=1/0", "3"), B1: "=KPI_OUTLIERS(A1:A3)" });
    expect(grid.message("B1")).toBe("KPI_OUTLIERS: values, row 2, holds the error #DIV/0!; repair that cell first");
  });
});

function near(value: number | string): unknown {
  return typeof value === "number" ? expect.closeTo(value, 9) : value;
}
