import { describe, expect, test } from "vitest";
import { catalogue } from "../../../src/catalogue/all";
import { goals } from "../../../src/catalogue/goals";
import { type Goal, suggest } from "../../../src/core/search/suggest";

const suggested = (sentence: string): string[] => suggest(goals(), sentence).map(({ id }) => id);

describe("suggestions for a goal", () => {
  // Article 003's four goals and the KPIs it gives them; 001's for more sales.
  test.each([
    ["sales +10% next quarter", ["daily_sales", "conversion_rate", "site_traffic"]],
    ["more sales", ["sales_revenue", "sales_growth_rate", "average_revenue_per_customer"]],
    ["conversion +2% next year", ["conversion_rate", "cart_abandonment_rate", "competitive_pricing"]],
    [
      "traffic +20% next year",
      ["site_traffic", "traffic_source_mix", "promo_click_through_rate", "social_shares", "bounce_rate"],
    ],
    ["halve service calls in 6 months", ["support_call_count", "service_call_classification", "pages_before_call"]],
  ])("%s gives what the articles give", (sentence, ids) =>
    expect(suggested(sentence)).toEqual(expect.arrayContaining(ids)),
  );

  test("pages before a call serve the goal of fewer calls and not that of more traffic", () => {
    expect(suggested("cut service calls")).toContain("pages_before_call");
    expect(suggested("grow traffic")).not.toContain("pages_before_call");
  });

  test.each([
    ["grow sales", "sales_revenue"],
    ["提高销量", "sales_revenue"],
    ["提高銷售額", "sales_revenue"],
    ["raise conversion", "conversion_rate"],
    ["提高轉化率", "conversion_rate"],
    ["减少客服电话", "support_call_count"],
    ["cut stock", "inventory_turnover_days"],
    ["降低库存", "inventory_turnover_days"],
    ["避免缺货", "stockout_rate"],
    ["Fewer RETURNS!", "return_rate"],
    ["提高复购率到30%", "repeat_purchase_rate"],
    ["a more productive team", "revenue_per_employee"],
  ])("%s is measured by %s first", (sentence, id) => expect(suggested(sentence)[0]).toBe(id));

  test("the topic named most exactly comes first, and one named in passing is left out", () => {
    expect(suggested("avoid stock outs")[0]).toBe("stockout_rate");
    expect(suggested("cut service calls")).not.toContain("sales_revenue");
  });

  test.each(["", "   ", "hello world", "再来一杯咖啡"])("%j names no goal", (sentence) =>
    expect(suggested(sentence)).toEqual([]),
  );

  test("no KPI twice; what measures a goal stands before what moves and what guards it", () => {
    const found = suggest(goals(), "more sales and more conversion");
    expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
    const one = suggest(goals(), "grow sales").map(({ role }) => role);
    expect(one).toEqual([...one].sort((a, b) => "odg".indexOf(a[0]!) - "odg".indexOf(b[0]!)));
  });
});

describe("the goals", () => {
  const idsOf = ({ outcome, driver, guard }: Goal): string[] =>
    [outcome, driver, guard].flatMap((ids) => ids.split(" "));
  const known = new Set(catalogue().map(({ id }) => id));

  test.each(goals())("$id: has KPIs in each role, all of the catalogue, none twice", (goal) => {
    const ids = idsOf(goal);
    expect(ids.filter((id) => !known.has(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each(goals())("$id: is found by its own name in both languages", (goal) => {
    for (const name of goal.name) expect(suggest(goals(), name)[0]?.goal.id, name).toBe(goal.id);
  });
});
