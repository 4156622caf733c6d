import { describe, expect, test } from "vitest";
import { callFormula } from "../functions/call-formula";

/** A published figure is matched when it is the result rounded half up at its digits. */
function matches(result: unknown, published: number, places: number): void {
  expect(typeof result).toBe("number");
  expect(Math.abs((result as number) - published)).toBeLessThanOrEqual(0.5 * 10 ** -places * (1 + 1e-9));
}

const KPI = (name: string, ...given: unknown[]): number => callFormula(name, given) as number;

describe("published business figures", () => {
  // id, formula, arguments, published result and its decimals, where published.
  test.each([
    ["G3", "KPI_EQUIPMENT_AVAILABILITY", [16 * 60, 0, (16 - 12.26) * 60], 0.7663, 4, "SMRP Best Practices"],
    ["G6", "KPI_PERFECT_ORDER_INDEX", [0.97, 0.98, 0.99, 0.995], 0.936, 3, "primecalcpro.com"],
    ["G8", "KPI_CPI", [15595, 14866], 1.04904, 5, "coda.io, XYZ website redesign"],
    ["G8", "KPI_SPI", [15595, 15595], 1, 2, "the same"],
    ["G8", "KPI_COST_VARIANCE", [15595, 14866], 729, 0, "the same"],
    ["G8", "KPI_EAC", [105430, 14866, 15595], 100501.6, 2, "the same"],
    ["G9", "KPI_INVENTORY_TURNOVER_RATE", [490142, 56576, 54892], 8.79, 2, "calcdragon.com, Walmart 2024"],
    ["G9", "KPI_INVENTORY_DAYS", [56576, 54892, 490142], 41.5, 1, "the same"],
    ["G10", "KPI_GMROI", [500000, 300000, 80000], 2.5, 9, "attribuly, after Shopify"],
    ["G12", "KPI_CAC", [50000, 100], 500, 9, "calcdragon.com"],
    ["G12", "KPI_CAC_PAYBACK", [500, 37.5], 13.33, 2, "the same"],
    ["G12", "KPI_LTV_CAC", [1500, 500], 3, 9, "the same: LTV at 3:1 is 1,500"],
    ["G14", "KPI_CAC", [10000 + 5000, 30], 500, 9, "openmeter.io"],
    ["G15", "KPI_LTV", [5.9, 4.2 * 52, 20, 0.213], 5489.27, 2, "justaaa.com 238317, Starbucks"],
    ["G15", "KPI_LTV", [5.9, 4.2 * 52, 20], 25771.2, 2, "the same, revenue"],
    ["G17", "KPI_LTV", [3.88, 3.9 * 12, 1.1], 199.74, 2, "studymode, HBS Starbucks exhibit 9"],
    ["G17", "KPI_LTV", [4.06, 4.3 * 12, 4.4], 921.78, 2, "the same"],
    ["G17", "KPI_LTV", [4.42, 7.2 * 12, 8.3], 3169.67, 2, "the same"],
    ["G18", "KPI_NPS", [60, 20, 100], 40, 9, "palospublishing.com"],
    ["G19", "KPI_NPS", [30, 20, 100], 10, 9, "dela annual report 2018"],
    ["G22", "KPI_STAFF_TURNOVER_RATE", [13, 200], 0.065, 9, "blog.employerscouncil.org"],
    ["G23", "KPI_SAFETY_STOCK", [40, 30, 25], 250, 9, "mymathtables.com"],
    ["G23", "KPI_REORDER_POINT", [250, 30, 25], 1000, 9, "the same"],
  ])("%s %s", (_id, formula, given, published, places) => matches(KPI(formula, ...given), published, places));

  test("G1 OEE of 480 minutes with 60 of breaks and 47 down, 60 a minute, 19,271 made, 423 rejected (Vorne worksheet)", () => {
    const availability = KPI("KPI_EQUIPMENT_AVAILABILITY", 480, 60, 47);
    const performance = KPI("KPI_EQUIPMENT_PERFORMANCE", 19271, 60, 480 - 60 - 47);
    const quality = KPI("KPI_FTY", 19271 - 423, 19271);
    matches(availability, 0.8881, 4);
    matches(performance, 0.8611, 4);
    matches(quality, 0.978, 4);
    matches(KPI("KPI_OEE", availability, performance, quality), 0.7479, 4);
  });

  test("G5 perfect order .98 .97 .99 .82 (APQC measure 101741, which cuts the digits off)", () => {
    const percent = KPI("KPI_PERFECT_ORDER_INDEX", 0.98, 0.97, 0.99, 0.82) * 100;
    expect(Math.floor(percent * 100) / 100).toBe(77.16);
  });

  test("G8 what is left to spend and the variance at completion follow from the estimate", () => {
    const estimate = KPI("KPI_EAC", 105430, 14866, 15595);
    matches(estimate - 14866, 85635.6, 2);
    matches(105430 - estimate, 4928.4, 2);
  });
});

describe("published answers that are wrong", () => {
  test("94 % × 92 % × 97 % × 98 % is 82.2 %, not 83 %", () => {
    matches(KPI("KPI_PERFECT_ORDER_INDEX", 0.94, 0.92, 0.97, 0.98), 0.822, 3);
  });

  test("an availability of 77.7 % counts the breaks as loss: it has a name of its own", () => {
    matches(KPI("KPI_EQUIPMENT_AVAILABILITY", 480, 60, 47, "in"), 0.777, 3);
    matches(KPI("KPI_EQUIPMENT_AVAILABILITY", 480, 60, 47), 0.8881, 4);
  });

  test("visitors ÷ conversions is no conversion rate", () => {
    expect(() => KPI("KPI_CONVERSION_RATE", 24000, 750)).toThrow(expect.objectContaining({ code: "above_whole" }));
  });

  test("purchases ÷ carts is not the abandonment but what is left of it", () => {
    matches(KPI("KPI_CART_ABANDONMENT_RATE", 600, 2000), 0.7, 9);
  });
});
