import { describe, expect, test } from "vitest";
import { catalogue } from "../../../src/catalogue/all";
import { kpiInWords } from "../../../src/catalogue/kpi-in-words";
import { KPI } from "../../../src/functions/catalogue/kpi";
import { kpiFieldChoices } from "../../../src/i18n/choices/kpi-fields";
import { kpiWords } from "../../../src/i18n/kpi-words";
import { callFormula } from "../call-formula";

const refused = (code: string, details: object = {}): unknown =>
  expect.objectContaining({ code, details: expect.objectContaining(details) });

describe("KPI", () => {
  test.each([
    ["customer_acquisition_cost"],
    ["CAC"],
    ["获客成本"],
    ["獲客成本"],
    ["KPI_CAC"],
    ["拉新成本"],
    ["  cac "],
  ])("%s is computed from its numbers in order", (name) => expect(callFormula("KPI", [name, 50000, 100])).toBe(500));

  test("takes columns, and the choice of a definition after the inputs", () => {
    expect(callFormula("KPI", ["AOV", [[100], [""]], [[4], [2]]])).toEqual([[25], [null]]);
    expect(callFormula("KPI", ["equipment_availability", 480, 60, 47, "in"])).toBeCloseTo(373 / 480, 12);
  });

  test("takes labels and values in any order, in either language, with blank lines", () => {
    const table = [
      ["Closing stock, at cost", 4400000],
      ["", ""],
      ["opening_stock", 4000000],
      ["销售成本", "910万"],
      ["期间天数", 91],
    ];
    expect(callFormula("KPI", ["库存周转天数", table])).toBeCloseTo(42, 12);
    expect(
      callFormula("KPI", [
        "OEE",
        [
          ["availability", 0.5],
          ["性能开动率", 0.5],
          ["Quality (share of good units)", 0.8],
        ],
      ]),
    ).toBeCloseTo(0.2, 12);
  });

  test("a table that lacks an input is refused, one that leaves its value blank gives a blank", () => {
    expect(() => callFormula("KPI", ["AOV", [["Order amount", 5000]]])).toThrow(
      refused("missing", { argument: "Orders" }),
    );
    expect(() => callFormula("KPI", ["AOV", [["订单金额", 5000]]], "zh")).toThrow(
      refused("missing", { argument: "订单数" }),
    );
    const table = [
      ["Order amount", 5000],
      ["Orders", ""],
    ];
    expect(callFormula("KPI", ["AOV", table])).toBeNull();
  });

  test("two columns of numbers without labels are numbers", () => {
    expect(() => callFormula("KPI", ["AOV", [[100, 4]]])).toThrow(refused("missing", { argument: "orders" }));
  });

  test("refuses an unknown name, naming what is alike", () => {
    expect(() => callFormula("KPI", ["converson rate", 1, 2])).toThrow(refused("which_kpi", { got: "converson rate" }));
    expect(() => callFormula("KPI", ["qqqq", 1, 2])).toThrow(refused("unknown_kpi", { got: "qqqq" }));
    expect(() => callFormula("KPI", ["", 1, 2])).toThrow(refused("must_not_be_blank", { argument: "kpi" }));
  });

  test("a name with two definitions is asked back", () => {
    expect(() => callFormula("KPI", ["下单转化率", 1, 2], "zh")).toThrow(
      refused("which_kpi", { names: "下单转化率（访客口径）, 下单转化率（加购口径）, 咨询成交率（命中率）" }),
    );
  });

  test("refuses what is not computed, a theme with its stand-ins, and a label that is no input", () => {
    expect(() => callFormula("KPI", ["UV", 1])).toThrow(refused("nothing_to_compute", { got: "Unique visitors (UV)" }));
    expect(() => callFormula("KPI", ["用户体验", 1], "zh")).toThrow(
      refused("needs_stand_in", { names: "好评率, 客户满意度（CSAT）" }),
    );
    expect(() =>
      callFormula("KPI", [
        "CAC",
        [
          ["Marketing cost", 5],
          ["Buyers", 2],
        ],
      ]),
    ).toThrow(refused("not_an_input", { row: 2, got: "Buyers", inputs: "Marketing cost, New customers" }));
  });

  test("has an argument for each input of the longest list", () => {
    const longest = Math.max(...catalogue().map(({ inputs, variants }) => inputs.length + (variants ? 1 : 0)));
    expect(Object.keys(KPI.args)).toHaveLength(longest + 1);
  });
});

describe("KPI_INFO", () => {
  test("gives every field in either language", () => {
    const info = callFormula("KPI_INFO", ["库存周转天数"], "zh") as string[][];
    expect(Object.fromEntries(info)).toMatchObject({
      名称: "库存周转天数",
      计算方法: "(期初库存（成本价） + 期末库存（成本价）) ÷ 2 ÷ 销售成本 × 期间天数",
      公式: "=KPI_INVENTORY_DAYS(opening_stock; closing_stock; cogs; [days])",
      单位: "天",
      方向: "越低越好",
      考核周期: "季度",
      制衡指标: "缺货率",
    });
    expect(callFormula("KPI_INFO", ["LTV/CAC", "benchmarks"])).toBe(
      "at least 3 (healthy; article: design of an indicator system)",
    );
    expect(callFormula("KPI_INFO", ["物流成本占比", "參考標準"], "zh")).toBe(
      "不高于8%（优秀；文章：绩效指标体系设计）；8%至10%（良好（介于已公布标准之间）；业内通用）；10%至15%（行业平均；文章：绩效指标体系设计）",
    );
  });

  test("each definition of a KPI stands by its name; a theme names its stand-ins", () => {
    expect(callFormula("KPI_INFO", ["ROI", "calculation"])).toBe(
      "gross: (What came back − Money put in) ÷ Money put in; net: What came back ÷ Money put in",
    );
    expect(callFormula("KPI_INFO", ["profitability", "calculation"])).toBe(
      "not measurable as such; use Net profit margin, Gross margin",
    );
  });

  test("knows what it says of every KPI, in both languages", () => {
    for (const kpi of catalogue()) {
      for (const language of ["en", "zh"] as const) {
        const facts = kpiInWords(kpi, kpiWords(language));
        for (const field of Object.keys(kpiFieldChoices) as (keyof typeof facts)[]) {
          expect(facts[field], `${kpi.id} ${field}`).not.toMatch(/undefined|NaN|\[object/);
          if (!["formula", "benchmarks", "related"].includes(field))
            expect(facts[field], `${kpi.id} ${field}`).not.toBe("");
        }
        if (language === "en") expect(Object.values(facts).join(), kpi.id).not.toMatch(/[\u4e00-\u9fff]/);
      }
    }
  });
});

describe("KPI_SEARCH", () => {
  test("finds by name, then by goal, and says which", () => {
    const found = callFormula("KPI_SEARCH", ["退货", 5], "zh") as string[][];
    expect(found[0]).toEqual(["指标", "公式", "含义", "匹配方式"]);
    expect(found[1]!.slice(0, 2)).toEqual(["退货率", "KPI_RETURN_RATE"]);
    expect(found.map((row) => row[3])).toContain("目标：降低退货率");
    expect(found).toHaveLength(6);
  });

  test("says when nothing fits", () => {
    expect(() => callFormula("KPI_SEARCH", ["zzzzz"])).toThrow(
      refused("nothing_found", { argument: "text", got: "zzzzz" }),
    );
    expect(() => callFormula("KPI_SEARCH", [""])).toThrow(refused("nothing_found"));
  });
});

describe("KPI_SUGGEST", () => {
  const names = (given: unknown[]): unknown[] =>
    (callFormula("KPI_SUGGEST", given) as string[][]).slice(1).map(([name]) => name);

  test("ranks what measures the goal, what moves it, what guards it", () => {
    const rows = callFormula("KPI_SUGGEST", ["提高銷量"], "zh") as string[][];
    expect(rows[1]).toEqual(["销售额", "直接衡量目标", "KPI_SALES_REVENUE", "净利润率"]);
    expect(rows).toHaveLength(9);
  });

  test("a team gets what it can move", () => {
    expect(names(["grow sales", "merchandise"])).toEqual(["Sales revenue", "Average order value (AOV)", "Return rate"]);
    expect(names(["cut service calls", "客服"])[0]).toBe("Support calls");
  });

  test("a team that cannot move the goal gets its own measures", () => {
    const rows = callFormula("KPI_SUGGEST", ["market share", "customer service"]) as string[][];
    expect(rows[1]!.slice(0, 2)).toEqual(["Customer satisfaction (CSAT)", "one of this team's own measures"]);
  });

  test("a KPI's own name is a goal too", () => {
    expect(names(["improve cost of goods sold"])[0]).toBe("Cost of goods sold (COGS)");
  });

  test("says when the words name neither", () => {
    expect(() => callFormula("KPI_SUGGEST", ["hello world"])).toThrow(refused("nothing_found", { argument: "goal" }));
    expect(() => callFormula("KPI_SUGGEST", ["grow sales", "choir"])).toThrow(refused("not_a_choice"));
  });
});
