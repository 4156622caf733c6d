/**
 * How KPIs make up other KPIs, written with ids; the first that the figures bear out explains a change. Products
 * of KPIs that count alike (buyers or orders, visitors or visits) hold in some shops only, so whoever uses one
 * checks it against the figures.
 */
const IDENTITIES: Readonly<Record<string, readonly string[]>> = {
  gmv: [
    "unique_visitors * conversion_rate * average_order_value",
    "site_traffic * conversion_rate * average_order_value",
    "order_count * average_order_value",
    "unique_visitors * revenue_per_visitor",
  ],
  sales_revenue: [
    "unique_visitors * conversion_rate * average_order_value",
    "site_traffic * conversion_rate * average_order_value",
    "order_count * average_order_value",
    "unique_visitors * revenue_per_visitor",
  ],
  operating_revenue: [
    "unique_visitors * conversion_rate * average_order_value",
    "order_count * average_order_value",
    "unique_visitors * revenue_per_visitor",
  ],
  order_count: [
    "unique_visitors * conversion_rate",
    "site_traffic * conversion_rate",
    "unique_visitors * visitor_to_order_rate",
    "gmv / average_order_value",
  ],
  average_order_value: ["gmv / order_count", "sales_revenue / order_count"],
  revenue_per_visitor: ["conversion_rate * average_order_value", "sales_revenue / unique_visitors"],
  conversion_rate: [
    "browse_rate * add_to_cart_rate * cart_to_order_rate * payment_rate",
    "visitor_to_order_rate * payment_rate",
    "order_count / unique_visitors",
  ],
  funnel_conversion_rate: [
    "browse_rate * add_to_cart_rate * cart_to_order_rate * payment_rate",
    "visitor_to_order_rate * payment_rate",
  ],
  visitor_to_order_rate: ["browse_rate * add_to_cart_rate * cart_to_order_rate"],
  gross_profit: ["sales_revenue * gross_margin_rate", "sales_revenue - cogs"],
  gross_margin_rate: ["gross_profit / sales_revenue"],
  ltv_cac_ratio: ["customer_lifetime_value / customer_acquisition_cost"],
  email_click_through_rate: ["email_open_rate * email_click_to_open_rate"],
  overall_equipment_effectiveness: ["equipment_availability * equipment_performance * first_time_yield"],
};

/** The expressions, over ids of other KPIs, that may give this KPI; empty where none is known. */
export const identitiesOf = (id: string): readonly string[] => IDENTITIES[id] ?? [];
