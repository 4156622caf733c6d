import { describe, expect, test } from "vitest";
import { catalogue } from "../../src/catalogue/all";
import type { Kpi } from "../../src/catalogue/kpi";

/** What the articles, or the field where they are silent, say of the KPIs that the articles name. */
const list = (text: string): string[] => text.trim().split(/\s+/);
const named = catalogue().filter(({ source }) => source !== "std");
const where = (holds: (kpi: Kpi) => boolean): string[] =>
  named
    .filter(holds)
    .map(({ id }) => id)
    .sort();

describe("direction", () => {
  test.each([
    [
      "lower",
      `bounce_rate cart_abandonment_rate customer_churn_rate customer_acquisition_cost email_unsubscribes
       unsubscribe_rate average_search_position average_response_time first_response_time support_call_count
       average_resolution_time service_escalation_rate inventory_turnover_days inventory_age fulfilment_lead_time
       stockout_rate logistics_cost_ratio return_rate order_processing_time delivery_timeliness
       production_cycle_time non_compliance_incidents cross_team_response_time project_budget_variance
       active_issues backlog`,
    ],
    ["band", "competitive_pricing time_on_site average_session_duration pageviews_per_visit inventory_level"],
    [
      // Cost of goods and support emails grow with sales: they are read, and scored per sale or per order.
      "none",
      `new_vs_returning_customer_orders product_affinity product_relationship traffic_source_mix
       new_vs_returning_visitors mobile_site_traffic traffic_by_daypart chat_sessions_initiated support_chat_count
       concern_classification service_call_classification pages_before_call project_hours_worked project_budget
       cogs support_email_count`,
    ],
    ["zero", "yield_variance project_hours_variance"],
  ])("%s", (direction, ids) => expect(where((kpi) => kpi.direction === direction)).toEqual(list(ids).sort()));
});

describe("cadence by article 002's rule", () => {
  test("a quarter and a year for what moves slowly", () => {
    const cadenceOf = new Map(catalogue().map(({ id, cadence }) => [id, cadence]));
    const quarter = list(`repeat_purchase_rate inventory_turnover_days inventory_turnover_rate revenue_per_employee
      orders_per_employee repeat_rate_target_completion_rate`);
    const year = list("customer_lifetime_value ltv_cac_ratio returning_customer_revenue_share market_share");
    expect(quarter.filter((id) => cadenceOf.get(id) !== "quarter")).toEqual([]);
    expect(year.filter((id) => cadenceOf.get(id) !== "year")).toEqual([]);
  });

  test("a month or faster for traffic and conversion", () => {
    const slow = catalogue().filter(
      ({ dimension, cadence }) =>
        (dimension === "traffic" || dimension === "conversion") && /quarter|year/.test(cadence),
    );
    expect(slow.map(({ id }) => id)).toEqual([]);
  });
});

describe("published marks", () => {
  // KPI, low, high, a word of its qualifier, article.
  test.each([
    ["bounce_rate", undefined, 0.5, "good", "002"],
    ["ltv_cac_ratio", 3, undefined, "healthy", "002"],
    ["repeat_purchase_rate", 0.3, undefined, "beauty", "002"],
    ["repeat_purchase_rate", 0.2, undefined, "home", "002"],
    ["repeat_purchase_rate", 0.25, undefined, "case", "002"],
    ["returning_customer_revenue_share", 0.4, undefined, "ideal", "002"],
    ["returning_customer_revenue_share", 0.3, undefined, "case", "002"],
    ["inventory_turnover_days", undefined, 45, "fast-moving", "002"],
    ["inventory_turnover_days", undefined, 60, "apparel", "002"],
    ["stockout_rate", undefined, 0.05, "limit", "002"],
    ["logistics_cost_ratio", undefined, 0.08, "excellent", "002"],
    ["logistics_cost_ratio", 0.1, 0.15, "average", "002"],
    ["revenue_per_employee", 500_000, undefined, "excellent", "002"],
    ["revenue_per_employee", 400_000, undefined, "case", "002"],
    ["cross_team_response_time", undefined, 24, "hours", "002"],
    ["positive_review_rate", 0.9, undefined, "example", "002"],
    ["ad_roas", 3, undefined, "marketing", "000"],
    ["first_response_time", undefined, 1, "minutes", "000"],
    ["customer_satisfaction_score", 0.9, undefined, "service", "000"],
    ["complaint_24h_resolution_rate", 0.95, undefined, "service", "000"],
    ["on_time_shipment_rate", 0.98, undefined, "supply chain", "000"],
    ["unique_visitors", 1_200_000, undefined, "case", "002"],
    ["new_visitor_share", 0.7, undefined, "case", "002"],
    ["customer_acquisition_cost", undefined, 80, "case", "002"],
    ["visitor_to_order_rate", 0.035, undefined, "case", "002"],
    ["payment_rate", 0.85, undefined, "case", "002"],
    ["add_to_cart_rate", 0.15, undefined, "case", "002"],
    ["ship_within_24h_rate", 0.9, undefined, "case", "002"],
    ["target_completion_rate", 0.9, undefined, "case", "002"],
  ])("%s from %s to %s: %s", (id, low, high, word, source) => {
    const marks = catalogue().find((kpi) => kpi.id === id)!.benchmarks;
    const found = marks.find((mark) => mark.low === low && mark.high === high && mark.qualifier[0].includes(word));
    expect(found?.source).toBe(source);
  });
});
