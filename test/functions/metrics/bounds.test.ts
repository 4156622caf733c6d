import { describe, expect, test } from "vitest";
import { metrics } from "../../../src/catalogue/all";
import { inputLabels } from "../../../src/catalogue/inputs";
import { expressionInputs } from "../../../src/core/expression/expression-inputs";
import { parseExpression } from "../../../src/core/expression/parse-expression";
import { KpiError } from "../../../src/core/kpi-error";
import { errorSentence } from "../../../src/i18n/errors";
import { callFormula } from "../call-formula";

function sentence(name: string, given: readonly unknown[], language: "en" | "zh" = "en"): string {
  try {
    return `no error: ${JSON.stringify(callFormula(name, given))}`;
  } catch (error) {
    if (error instanceof KpiError) return errorSentence(error, language);
    throw error;
  }
}

describe("inputs that cannot be", () => {
  test.each([
    ["KPI_NPS", [60, 50, 100], "promoters + detractors (110) must not be more than responses (100)"],
    ["KPI_OEE", [85, 0.9, 0.95], "availability must be at most 1, got 85; type 85% rather than 85"],
    ["KPI_OEE", [0.9, 1.04, 0.95], "performance must be at most 1, got 1.04"],
    ["KPI_LTV", [200, 3, 2, 40], "gross_margin must be at most 1, got 40; type 40% rather than 40"],
    ["KPI_INVENTORY_DAYS", [4e6, 4.4e6, 9.1e6, 0], "days must be above 0, got 0"],
    ["KPI_DAILY_SALES", [120000, 0], "days must be above 0, got 0"],
    ["KPI_CART_ABANDONMENT_RATE", [60, 50], "completed_carts (60) must not be more than carts (50)"],
    ["KPI_CUSTOMER_RETENTION_RATE", [90, 100, 80], "new_customers (100) must not be more than customers_at_end (90)"],
    ["KPI_PRODUCT_AFFINITY", [30, 1000, 20, 50], "orders_with_both (30) must not be more than orders_with_a (20)"],
    ["KPI_PRODUCT_AFFINITY", [10, 40, 20, 50], "orders_with_b (50) must not be more than orders (40)"],
    ["KPI_SAFETY_STOCK", [20, 30, 5], "sold_per_day (30) must not be more than most_sold_per_day (20)"],
    ["KPI_EQUIPMENT_AVAILABILITY", [480, 60, 430], "breaks + downtime (490) must not be more than shift_minutes (480)"],
    ["KPI_CAC_PAYBACK", [80, -5], "monthly_gross_profit_per_customer must be at least 0, got -5"],
    ["KPI_NET_PROFIT_MARGIN", [-10, -50], "sales_revenue must be at least 0, got -50"],
    ["KPI_TARGET_COMPLETION_RATE", [-5, -10], "target must be at least 0, got -10"],
    ["KPI_PRODUCT_REVIEW_SCORE", [460, 5], "the result is 92, which should lie between −∞ and 10; check the inputs"],
    ["KPI_AOV", [1e308, 1e-5], "the result is too large for a cell; check the inputs"],
  ])("%s(%j): %s", (name, given, said) => expect(sentence(name, given)).toBe(said));

  test("are told in Chinese too", () => {
    expect(sentence("KPI_NPS", [60, 50, 100], "zh")).toBe("promoters + detractors（110）不得大于 responses（100）");
    expect(sentence("KPI_OEE", [85, 0.9, 0.95], "zh")).toBe("availability 不得大于 1，收到 85；请输入 85% 而不是 85");
  });

  test("in a column spoil their row and no other", () => {
    const column = (...cells: number[]) => cells.map((cell) => [cell]);
    expect(callFormula("KPI_NPS", [column(60, 60), column(50, 20), column(100, 100)])).toEqual([
      ["above 100 %: check the inputs"],
      [40],
    ]);
    const [[spoilt], [kept]] = callFormula("KPI_NET_PROFIT_MARGIN", [column(-3, 5), column(-5, 50)]) as [
      [string],
      [number],
    ];
    expect(spoilt).toMatch(/check the inputs/);
    expect(kept).toBe(0.1);
  });
});

describe("what is unusual and true is computed", () => {
  test.each([
    // Refunds of a quiet month exceed its orders.
    ["KPI_SALES_REVENUE", [500, 900], -400],
    ["KPI_GROSS_PROFIT", [-400, 100], -500],
    ["KPI_SALES_GROWTH_RATE", [-400, 1000], -1.4],
    ["KPI_SALES_GROWTH_RATE", [5000, 1000], 4],
    ["KPI_MARKETING_ROI", [20, 100], -0.8],
    ["KPI_NET_PROFIT_MARGIN", [-30, 20], -1.5],
    ["KPI_STAFF_TURNOVER_RATE", [30, 20], 1.5],
    ["KPI_NPS", [0, 100, 100], -100],
    ["KPI_NPS", [50, 50, 100], 0],
    ["KPI_OEE", [1, 1, 1], 1],
    // People may be faster than the standard.
    ["KPI_OLE", [0.9, 1.1, 0.99], 0.9 * 1.1 * 0.99],
    ["KPI_SAFETY_STOCK", [20, 20, 5], 0],
    ["KPI_TARGET_COMPLETION_RATE", [-5, 10], -0.5],
    ["KPI_INVENTORY_DAYS", [0, 0, 100, 30], 0],
  ])("%s(%j) is %d", (name, given, result) => expect(callFormula(name, given)).toBeCloseTo(result, 12));
});

describe("every entry", () => {
  const all = metrics().map(({ metric }) => metric);

  test("bounds each input that is a share by 1, but for people's performance", () => {
    const labels = inputLabels();
    const shares = all.flatMap(({ inputs }) => inputs).filter(({ id }) => labels[id]!.unit === "share");
    const open = shares.filter(({ maximum }) => maximum !== 1).map(({ id }) => id);
    expect([...new Set(open)]).toEqual(["labour_performance"]);
  });

  test("lets no input be negative but profits, gains, revenue after refunds, and what is compared", () => {
    const signed = all
      .flatMap(({ inputs }) => inputs)
      .filter(({ minimum, above }) => minimum === undefined && above === undefined);
    expect([...new Set(signed.map(({ id }) => id))].sort()).toEqual(
      "actual attributed_profit gain monthly_gross_profit_per_customer net_profit profit sales_revenue target".split(
        " ",
      ),
    );
  });

  test("speaks in its rules of its own inputs", () => {
    for (const { id, within, inputs } of all) {
      const names = within
        .flatMap((rule) => rule.split(" <= "))
        .flatMap((side) => expressionInputs(parseExpression(side)));
      expect(
        names.filter((name) => !inputs.some((input) => input.id === name)),
        id,
      ).toEqual([]);
    }
  });

  test("that divides by what may be negative has a rule for it", () => {
    const signed = ["monthly_gross_profit_per_customer", "sales_revenue", "target"];
    const divided = all.filter(({ expression }) => signed.some((name) => expression.endsWith(`/ ${name}`)));
    expect(
      divided.filter(({ within }) => !within.some((rule) => rule.startsWith("0 <= "))).map(({ id }) => id),
    ).toEqual([]);
    expect(divided.length).toBe(6);
  });
});
