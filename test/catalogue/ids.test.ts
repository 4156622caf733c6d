import { expect, test } from "vitest";
import { catalogueProblems } from "../../scripts/catalogue-schema";
import { catalogue } from "../../src/catalogue/all";

/** The 67 of article 003: the 58 entries of its text in its order, then the nine its text dropped. */
const ARTICLE_003 = `
sales_revenue average_order_value gross_profit average_profit_margin
order_count conversion_rate cart_abandonment_rate new_vs_returning_customer_orders
cogs tam_relative_to_market_share product_affinity product_relationship
inventory_level competitive_pricing customer_lifetime_value revenue_per_visitor
customer_churn_rate customer_acquisition_cost site_traffic new_vs_returning_visitors
time_on_site bounce_rate pageviews_per_visit average_session_duration
traffic_source_mix mobile_site_traffic traffic_by_daypart newsletter_subscribers
subscriber_growth_rate email_open_rate email_click_through_rate email_unsubscribes
chat_sessions_initiated social_followers social_engagement_rate clicks
average_click_through_rate average_search_position ppc_traffic affiliate_performance_rate
customer_satisfaction_score net_promoter_score support_email_count support_call_count
support_chat_count first_response_time average_resolution_time concern_classification
service_escalation_rate production_cycle_time overall_equipment_effectiveness overall_labor_effectiveness
production_yield first_time_yield non_compliance_incidents project_hours_worked
project_budget project_roi sms_subscribers blog_traffic
product_review_count display_ad_click_through_rate hit_rate active_issues
backlog cost_variance cost_performance_index
`;

/** Every KPI that the five articles name, by their categories. */
const ARTICLES = `
gmv sales_revenue daily_sales operating_revenue
sales_growth_rate order_count average_order_value average_revenue_per_customer
gross_profit gross_margin_rate average_profit_margin net_profit_margin
profitability cogs return_on_investment market_share
tam_relative_to_market_share competitive_pricing new_vs_returning_customer_orders product_affinity
product_relationship revenue_per_visitor unique_visitors traffic_growth_rate
site_traffic traffic_source_mix new_visitor_share new_vs_returning_visitors
traffic_precision visitor_product_match_rate bounce_rate time_on_site
average_session_duration pageviews_per_visit mobile_site_traffic traffic_by_daypart
product_pageviews conversion_rate browse_rate add_to_cart_rate
cart_to_order_rate visitor_to_order_rate payment_rate funnel_conversion_rate
cart_abandonment_rate repeat_purchase_rate returning_customer_revenue_share customer_lifetime_value
ltv_cac_ratio customer_churn_rate customer_retention_rate active_users
user_activity_level user_growth_rate positive_review_rate brand_awareness
user_experience customer_acquisition_cost marketing_roi ad_roas
ad_click_through_rate promo_click_through_rate average_click_through_rate clicks
newsletter_subscribers subscriber_growth_rate email_open_rate email_click_through_rate
email_unsubscribes unsubscribe_rate chat_sessions_initiated social_followers
social_engagement_rate social_shares average_search_position ppc_traffic
affiliate_performance_rate customer_satisfaction_score net_promoter_score average_response_time
first_response_time complaint_resolution_rate complaint_24h_resolution_rate support_email_count
support_call_count support_chat_count average_resolution_time concern_classification
service_call_classification pages_before_call service_escalation_rate inventory_turnover_days
inventory_turnover_rate inventory_level inventory_age sales_velocity
fulfilment_lead_time ship_within_24h_rate same_city_next_day_rate same_day_delivery_rate
on_time_shipment_rate stockout_rate logistics_cost_ratio return_rate
order_processing_time delivery_timeliness production_cycle_time overall_equipment_effectiveness
overall_labor_effectiveness production_yield yield_variance first_time_yield
first_time_through non_compliance_incidents revenue_per_employee orders_per_employee
target_completion_rate traffic_target_completion_rate repeat_rate_target_completion_rate training_completion_rate
skills_training_participation_rate onboarding_training_completion_rate cross_team_collaboration_satisfaction cross_team_response_time
employee_satisfaction on_time_project_completion_rate internal_communication_efficiency team_collaboration_ability
project_hours_worked project_hours_variance project_budget project_budget_variance
project_roi
detail_page_conversion_rate unsubscribe_rate yield_variance first_time_through project_hours_variance
project_budget_variance
`;

const list = (text: string): string[] => text.trim().split(/\s+/);
const entries = catalogue();
const ids = new Set(entries.map(({ id }) => id));

test("holds the 67 KPIs of article 003", () => {
  expect(list(ARTICLE_003)).toHaveLength(67);
  expect(list(ARTICLE_003).filter((id) => !ids.has(id))).toEqual([]);
});

test("holds every KPI that the articles name", () => {
  expect(list(ARTICLES).filter((id) => !ids.has(id))).toEqual([]);
});

test("marks as standard exactly what no article names", () => {
  const named = new Set([...list(ARTICLE_003), ...list(ARTICLES), "product_review_score", "email_click_to_open_rate"]);
  expect(entries.filter(({ source }) => source === "std").map(({ id }) => id)).toEqual(
    entries.map(({ id }) => id).filter((id) => !named.has(id)),
  );
});

test("is sound by its schema", () => expect(catalogueProblems(entries)).toEqual([]));

test("the schema refuses an entry that lacks direction, unit, cadence, a language or a counter-metric", () => {
  const [entry] = entries.filter(({ id }) => id === "customer_acquisition_cost");
  const broken = [
    { direction: undefined },
    { unit: "yuan" },
    { cadence: "" },
    { name: ["Customer acquisition cost", ""] },
    { definition: ["English only", "English only"] },
    { counter: "none" },
    { counter: "customer_acquisition_cost" },
    { counter: "no_such_kpi" },
    { expression: "marketing_cost / new_users" },
  ];
  for (const part of broken) {
    const others = entries.filter((other) => other !== entry);
    expect(catalogueProblems([...others, { ...entry, ...part } as never]), JSON.stringify(part)).not.toEqual([]);
  }
});

/** Named by the articles but no one number: what they offer in its place. */
test("themes and composites without a formula offer stand-ins that can be measured", () => {
  const without = entries.filter(({ formula, kind }) => formula === null && kind !== "measure");
  expect(without.map(({ id, kind, proxies }) => `${id} (${kind}): ${proxies.join(", ")}`)).toEqual([
    "profitability (theme): net_profit_margin, gross_margin_rate",
    "traffic_precision (composite): visitor_product_match_rate, bounce_rate",
    "brand_awareness (theme): social_followers, traffic_source_mix, new_visitor_share",
    "user_experience (theme): positive_review_rate, customer_satisfaction_score",
    "internal_communication_efficiency (theme): cross_team_response_time, cross_team_collaboration_satisfaction",
    "team_collaboration_ability (theme): cross_team_response_time, cross_team_collaboration_satisfaction",
  ]);
});

test("breakdowns give the share or the value of one of their rows", () => {
  const breakdowns = entries.filter(({ kind }) => kind === "breakdown");
  expect(breakdowns.filter(({ formula }) => formula === null)).toEqual([]);
  expect(breakdowns.map(({ id }) => id)).toEqual(
    list(`
    new_vs_returning_customer_orders traffic_source_mix new_vs_returning_visitors traffic_by_daypart
    affiliate_performance_rate product_affinity product_relationship concern_classification
    service_call_classification pages_before_call
  `),
  );
});

test("measures, read off a source as they are, have no formula", () => {
  expect(entries.filter(({ kind }) => kind === "measure").map(({ id }) => id)).toEqual(
    list(`
    operating_revenue gmv order_count unique_visitors site_traffic product_pageviews active_users
    product_review_count clicks ppc_traffic newsletter_subscribers sms_subscribers email_unsubscribes blog_traffic
    social_followers social_shares support_email_count support_call_count support_chat_count
    chat_sessions_initiated active_issues backlog inventory_level production_yield non_compliance_incidents
    project_hours_worked project_budget
  `),
  );
});

test("the shape of the names that product and field use is kept", () => {
  const names = Object.fromEntries(
    entries.map(({ formula, inputs }) => [
      formula,
      inputs.map(({ id, default: left }) => (left === undefined ? id : `[${id}=${left}]`)).join(", "),
    ]),
  );
  expect(names).toMatchObject({
    KPI_CONVERSION_RATE: "buyers, visitors",
    KPI_AOV: "order_amount, orders",
    KPI_CAC: "marketing_cost, new_customers",
    KPI_LTV: "aov, purchases_per_period, retention_periods, [gross_margin=1]",
    KPI_NPS: "promoters, detractors, responses",
    KPI_INVENTORY_DAYS: "opening_stock, closing_stock, cogs, [days=365]",
    KPI_OEE: "availability, performance, quality",
  });
});
