import { type Text, text } from "../../core/text";

export interface CaseKpi {
  readonly key: string;
  readonly dimension: "traffic" | "conversion" | "user" | "supply" | "team";
  readonly name: Text;
  readonly lower?: true;
  readonly target: number;
  readonly format: "integer" | "percent";
  /** As published; most were not. */
  readonly result?: number;
  /** How it follows from the inputs, where nothing was published. */
  readonly formula?: string;
}

/** The twelve indicators of the published case (article 002, section 6), with its targets for 2024 and its results. */
export function caseKpis(): readonly CaseKpi[] {
  return [
    {
      key: "visitors",
      dimension: "traffic",
      name: text("Unique visitors (UV), a month", "独立访客数（UV，月均）"),
      target: 1200000,
      format: "integer",
      result: 1340000,
    },
    {
      key: "newShare",
      dimension: "traffic",
      name: text("New-visitor share", "新访客占比"),
      target: 0.7,
      format: "percent",
      formula: "KPI_NEW_VISITOR_SHARE({inputs.value@newVisitors};{inputs.value@visitors})",
    },
    {
      key: "cac",
      dimension: "traffic",
      name: text("Customer acquisition cost (CAC), yuan", "获客成本（CAC，元）"),
      lower: true,
      target: 80,
      format: "integer",
      formula: "KPI_CAC({inputs.value@marketing};{inputs.value@newCustomers})",
    },
    {
      key: "orderRate",
      dimension: "conversion",
      name: text("Order rate, visitor basis", "下单转化率（访客口径）"),
      target: 0.035,
      format: "percent",
      result: 0.038,
    },
    {
      key: "paymentRate",
      dimension: "conversion",
      name: text("Payment rate", "支付转化率"),
      target: 0.85,
      format: "percent",
      formula: "KPI_PAYMENT_RATE({inputs.value@paying};{inputs.value@ordering})",
    },
    {
      key: "cartRate",
      dimension: "conversion",
      name: text("Add-to-cart rate", "加购转化率"),
      target: 0.15,
      format: "percent",
      formula: "KPI_ADD_TO_CART_RATE({inputs.value@cart};{inputs.value@browsing})",
    },
    {
      key: "repeatRate",
      dimension: "user",
      name: text("Repeat purchase rate, a quarter", "复购率（季度）"),
      target: 0.25,
      format: "percent",
      result: 0.26,
    },
    {
      key: "returningShare",
      dimension: "user",
      name: text("Returning customer revenue share", "老客贡献占比"),
      target: 0.3,
      format: "percent",
      formula: "KPI_RETURNING_CUSTOMER_REVENUE_SHARE({inputs.value@returningAmount};{inputs.value@orderAmount})",
    },
    {
      key: "stockDays",
      dimension: "supply",
      name: text("Inventory turnover days", "库存周转天数"),
      lower: true,
      target: 45,
      format: "integer",
      result: 42,
    },
    {
      key: "shipped",
      dimension: "supply",
      name: text("Shipped within 24 h", "24小时内发货率"),
      target: 0.9,
      format: "percent",
      formula: "KPI_SHIP_WITHIN_24H_RATE({inputs.value@shipped};{inputs.value@orders})",
    },
    {
      key: "revenuePerHead",
      dimension: "team",
      name: text("Revenue per head, yuan a year", "人效（元/年）"),
      target: 400000,
      format: "integer",
      formula: "KPI_REVENUE_PER_EMPLOYEE({inputs.value@revenue};{inputs.value@headcount})",
    },
    {
      key: "completion",
      dimension: "team",
      name: text("Target completion rate", "目标完成率"),
      target: 0.9,
      format: "percent",
    },
  ];
}
