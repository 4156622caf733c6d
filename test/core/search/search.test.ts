import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { catalogue } from "../../../src/catalogue/all";
import { kpiIndex } from "../../../src/catalogue/search-kpis";
import { isOneEditAway } from "../../../src/core/search/is-one-edit-away";
import { search } from "../../../src/core/search/search";
import { searchIndex } from "../../../src/core/search/search-index";

const SEED = 20261121;
const first = (typed: string, most = 1): string[] => search(kpiIndex(), typed, most).map(({ id }) => id);

describe("search of the catalogue", () => {
  test.each([
    // By name, acronym and formula, in both languages.
    ["客单价", "average_order_value"],
    ["AOV", "average_order_value"],
    ["aov", "average_order_value"],
    ["ＡＯＶ", "average_order_value"],
    ["KPI_CAC", "customer_acquisition_cost"],
    ["获客成本", "customer_acquisition_cost"],
    ["Conversion rate", "conversion_rate"],
    ["conversion", "conversion_rate"],
    ["复购", "repeat_purchase_rate"],
    ["NPS", "net_promoter_score"],
    ["uv", "unique_visitors"],
    ["笔单价", "average_order_value"],
    ["满意度", "customer_satisfaction_score"],
    ["DIO", "inventory_turnover_days"],
    ["UV价值", "revenue_per_visitor"],
    // As articles misprint them.
    ["平均保证金", "average_profit_margin"],
    ["唯一身份访问者", "unique_visitors"],
    ["相对于零售商市场份额的可用市场总量", "tam_relative_to_market_share"],
    // Traditional characters.
    ["轉化率", "conversion_rate"],
    ["庫存週轉天數", "inventory_turnover_days"],
    ["缺貨率", "stockout_rate"],
    ["客戶滿意度", "customer_satisfaction_score"],
    ["退貨率", "return_rate"],
    // Initials of pinyin.
    ["zhl", "conversion_rate"],
    ["fgl", "repeat_purchase_rate"],
    ["kdj", "average_order_value"],
    ["kczzts", "inventory_turnover_days"],
    // One letter wrong, missing, added or swapped; a word still being typed.
    ["converson rate", "conversion_rate"],
    ["conversoin", "conversion_rate"],
    ["bounse rate", "bounce_rate"],
    ["retenttion", "customer_retention_rate"],
    ["转化律", "conversion_rate"],
    ["stok turns", "inventory_turnover_rate"],
    // Words in another order, characters left out.
    ["rate of returns", "return_rate"],
    ["days inventory", "inventory_turnover_days"],
    ["库存天数", "inventory_turnover_days"],
  ])("%s finds %s first", (typed, id) => expect(first(typed)).toEqual([id]));

  test("a name with two definitions shows both first", () => {
    expect(first("下单转化率", 2).sort()).toEqual(["cart_to_order_rate", "visitor_to_order_rate"]);
    expect(first("人效", 2).sort()).toEqual(["orders_per_employee", "revenue_per_employee"]);
  });

  test("every KPI is found first by its id, its names and its formula, but for names shared with another", () => {
    const missed = catalogue().flatMap(({ id, name, formula }) =>
      [id, ...name, formula ?? id].filter((typed) => first(typed)[0] !== id).map((typed) => `${typed}: ${id}`),
    );
    expect(missed).toEqual([]);
  });

  test("every alias finds its KPI among the first five", () => {
    const missed = catalogue().flatMap(({ id, aliases }) =>
      aliases
        .flatMap((list) => list.split("|"))
        .filter((typed) => typed && !first(typed, 5).includes(id))
        .map((typed) => `${typed}: ${id}`),
    );
    expect(missed).toEqual([]);
  });

  test.each(["", "   ", "，。", "qqqq", "龘", "x"])("%j finds nothing that does not hold it", (typed) => {
    expect(first(typed, 200).filter((id) => !id.includes(typed.trim() || "-"))).toEqual([]);
  });

  test("any text gives scores from 0 to 100, best first, no id twice, and throws nothing", () => {
    const texts = fc.oneof(
      fc.string({ maxLength: 30 }),
      fc.string({ unit: fc.constantFrom(..."转化率库存客单价复购zhlkcabc %（）_-轉"), maxLength: 12 }),
    );
    fc.assert(
      fc.property(texts, (typed) => {
        const found = search(kpiIndex(), typed, 300);
        const scores = found.map(({ score }) => score);
        expect(scores).toEqual([...scores].sort((a, b) => b - a));
        expect(scores.every((score) => score > 0 && score <= 100)).toBe(true);
        expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
      }),
      { seed: SEED, numRuns: 300 },
    );
  });

  test("keeps the order of the index among equals, and the limit", () => {
    const twins = searchIndex(["b", "a", "c"].map((id) => ({ id, names: ["twin"], aliases: [] })));
    expect(search(twins, "twin", 2).map(({ id }) => id)).toEqual(["b", "a"]);
    expect(search([], "twin", 2)).toEqual([]);
  });

  test("a keystroke over the whole catalogue costs less than 5 ms", () => {
    const typed = ["c", "conversoin rate", "zhl", "库存天数", "客户满意", "average respnse"];
    let best = Number.POSITIVE_INFINITY;
    for (let i = 0; i < 60; i++) {
      const start = performance.now();
      for (const one of typed) search(kpiIndex(), one, 20);
      best = Math.min(best, (performance.now() - start) / typed.length);
    }
    expect(best).toBeLessThan(5);
  });
});

describe("one edit away", () => {
  test.each([
    ["cart", "card", true],
    ["cart", "carts", true],
    ["cart", "crat", true],
    ["cart", "art", true],
    ["cart", "cart", false],
    ["cart", "crta", false],
    ["cart", "cards", false],
    ["", "a", true],
    ["", "ab", false],
    ["ab", "ba", true],
  ])("%s and %s: %s", (a, b, expected) => expect(isOneEditAway(a, b)).toBe(expected));

  /** Second implementation: everything that one edit can make of `a`. */
  function edits(a: string, letters: string): Set<string> {
    const made = new Set<string>();
    for (let i = 0; i <= a.length; i++) {
      made.add(a.slice(0, i) + a.slice(i + 1));
      for (const letter of letters) {
        made.add(a.slice(0, i) + letter + a.slice(i));
        made.add(a.slice(0, i) + letter + a.slice(i + 1));
      }
      if (i + 1 < a.length) made.add(a.slice(0, i) + a[i + 1] + a[i] + a.slice(i + 2));
    }
    made.delete(a);
    return made;
  }

  test("agrees with trying every edit", () => {
    const word = fc.string({ unit: fc.constantFrom(..."abc"), maxLength: 5 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(isOneEditAway(a, b)).toBe(edits(a, "abc").has(b));
      }),
      { seed: SEED, numRuns: 2000 },
    );
  });
});
