import { describe, expect, test } from "vitest";
import { catalogue } from "../../src/catalogue/all";
import { findKpi } from "../../src/catalogue/find";
import { input } from "../../src/catalogue/input";

describe("a KPI by what it is called", () => {
  test.each([
    ["conversion_rate", "conversion_rate"],
    ["KPI_CONVERSION_RATE", "conversion_rate"],
    ["Conversion Rate", "conversion_rate"],
    ["  conversion   rate ", "conversion_rate"],
    ["转化率", "conversion_rate"],
    ["轉化率", "conversion_rate"],
    ["获客成本（CAC）", "customer_acquisition_cost"],
    ["获客成本(CAC)", "customer_acquisition_cost"],
    ["获客成本", "customer_acquisition_cost"],
    ["ＣＡＣ", "customer_acquisition_cost"],
    ["UV", "unique_visitors"],
    ["LTV/CAC", "ltv_cac_ratio"],
    ["跳出率", "bounce_rate"],
    ["24小时发货率", "ship_within_24h_rate"],
  ])("%s is %s", (typed, id) => expect(findKpi(typed)?.id).toBe(id));

  test.each(["", "下单转化率", "转化", "no such thing", "of visitors"])("%j is none, or could be two", (typed) =>
    expect(findKpi(typed)).toBeNull(),
  );

  test.each([
    ["Unique visitors (UV), a month", "unique_visitors"],
    ["独立访客数（UV，月均）", "unique_visitors"],
    ["Customer acquisition cost (CAC), yuan", "customer_acquisition_cost"],
    ["获客成本（CAC，元）", "customer_acquisition_cost"],
    ["Order rate, visitor basis", "visitor_to_order_rate"],
    ["Repeat purchase rate, a quarter", "repeat_purchase_rate"],
    ["复购率（季度）", "repeat_purchase_rate"],
    ["Shipped within 24 h", "ship_within_24h_rate"],
    ["人效（元/年）", "revenue_per_employee"],
    ["Conversion rate (2026 Q1)", "conversion_rate"],
    ["CAC (average)", "customer_acquisition_cost"],
  ])("%s with its qualifier is %s", (typed, id) => expect(findKpi(typed)?.id).toBe(id));

  test.each([
    "Orders (cancelled)",
    "Complaints, unresolved",
    "Conversion rate (ROI)",
    "Return rate (of loyal customers)",
    "退货率（质量原因）",
    "下单转化率（月）",
    "(month)",
    "Nothing, a month",
  ])("%s may be another figure", (typed) => expect(findKpi(typed)).toBeNull());

  test("every id, formula and name finds its own entry", () => {
    for (const kpi of catalogue()) {
      for (const typed of [kpi.id, kpi.formula ?? kpi.id, ...kpi.name]) expect(findKpi(typed), typed).toBe(kpi);
    }
  });
});

test("an input means the same number in every KPI", () => {
  for (const { id, inputs } of catalogue()) {
    for (const one of inputs) {
      const { label, unit } = input(one.id);
      expect({ label: one.label, unit: one.unit }, `${id} ${one.id}`).toEqual({ label, unit });
    }
  }
  expect(() => input("no_such_input")).toThrow("no_such_input");
});
