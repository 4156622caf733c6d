/** A KPI of the team's own template, a sample result, the KPI one level up that it serves. */
export type CascadePick = readonly [id: string, actual: number, parent: string];

/** The company's KPIs with their weight; GMV and net margin stand in every choice, the others when something serves them. */
export const companyPicks = (): readonly (readonly [id: string, actual: number, weight: number])[] => [
  ["gmv", 5730000, 26],
  ["net_profit_margin", 0.0815, 24],
  ["repeat_purchase_rate", 0.242, 20],
  ["revenue_per_employee", 408000, 15],
  ["employee_satisfaction", 0.81, 15],
];

/**
 * What each team answers for towards the company, after article 000's levels: sales and traffic serve GMV, cost and
 * stock the margin, service and loyalty the repeat purchase, people the rest.
 */
export const teamPicks = (): Readonly<Record<string, readonly CascadePick[]>> => ({
  operations: [
    ["visitor_to_order_rate", 0.0322, "gmv"],
    ["payment_rate", 0.854, "gmv"],
    ["inventory_turnover_days", 44, "net_profit_margin"],
    ["repeat_purchase_rate", 0.251, "repeat_purchase_rate"],
  ],
  marketing: [
    ["conversion_rate", 0.0291, "gmv"],
    ["customer_acquisition_cost", 78.5, "net_profit_margin"],
    ["ad_roas", 3.1, "net_profit_margin"],
    ["repeat_purchase_rate", 0.252, "repeat_purchase_rate"],
  ],
  sales: [
    ["sales_revenue", 5290000, "gmv"],
    ["average_order_value", 126, "gmv"],
    ["gross_margin_rate", 0.452, "net_profit_margin"],
    ["repeat_purchase_rate", 0.251, "repeat_purchase_rate"],
  ],
  "customer-service": [
    ["first_response_time", 1.04, "repeat_purchase_rate"],
    ["customer_satisfaction_score", 0.895, "repeat_purchase_rate"],
    ["complaint_24h_resolution_rate", 0.955, "repeat_purchase_rate"],
  ],
  "supply-chain": [
    ["on_time_shipment_rate", 0.983, "repeat_purchase_rate"],
    ["stockout_rate", 0.051, "gmv"],
    ["inventory_turnover_days", 44.5, "net_profit_margin"],
    ["logistics_cost_ratio", 0.079, "net_profit_margin"],
  ],
  technology: [
    ["site_availability", 0.9992, "gmv"],
    ["page_load_time", 2.6, "gmv"],
    ["payment_success_rate", 0.972, "gmv"],
  ],
  merchandise: [
    ["add_to_cart_rate", 0.147, "gmv"],
    ["sell_through_rate", 0.71, "net_profit_margin"],
    ["gross_margin_rate", 0.451, "net_profit_margin"],
  ],
  "user-operations": [
    ["customer_retention_rate", 0.78, "repeat_purchase_rate"],
    ["repeat_purchase_rate", 0.246, "repeat_purchase_rate"],
    ["user_growth_rate", 0.51, "gmv"],
  ],
  content: [
    ["product_pageviews", 1790000, "gmv"],
    ["detail_page_conversion_rate", 0.058, "gmv"],
    ["repeat_purchase_rate", 0.25, "repeat_purchase_rate"],
  ],
  manufacturing: [
    ["overall_equipment_effectiveness", 0.81, "net_profit_margin"],
    ["first_time_yield", 0.968, "net_profit_margin"],
    ["production_cycle_time", 0.49, "revenue_per_employee"],
  ],
  project: [
    ["on_time_project_completion_rate", 0.86, "gmv"],
    ["project_budget_variance", 0.048, "net_profit_margin"],
    ["cross_team_response_time", 24.5, "revenue_per_employee"],
  ],
  people: [
    ["revenue_per_employee", 408000, "revenue_per_employee"],
    ["absence_rate", 0.0247, "revenue_per_employee"],
    ["staff_turnover_rate", 0.0205, "employee_satisfaction"],
    ["employee_satisfaction", 0.81, "employee_satisfaction"],
  ],
});

/** What each person answers for towards the team. */
export const personPicks = (): Readonly<Record<string, readonly CascadePick[]>> => ({
  "operations-specialist": [
    ["ad_click_through_rate", 0.0262, "visitor_to_order_rate"],
    ["conversion_rate", 0.0258, "visitor_to_order_rate"],
    ["repeat_purchase_rate", 0.253, "repeat_purchase_rate"],
  ],
  "service-agent": [
    ["average_response_time", 1.75, "first_response_time"],
    ["customer_satisfaction_score", 0.888, "customer_satisfaction_score"],
    ["complaint_24h_resolution_rate", 0.955, "complaint_24h_resolution_rate"],
  ],
});

/** Who is there unless somebody chooses otherwise. */
export const USUAL: readonly string[] = [
  "operations",
  "marketing",
  "customer-service",
  "operations-specialist",
  "service-agent",
];
