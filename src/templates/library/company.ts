import { text } from "../../core/text";
import { teamTemplate } from "../team/team-template";
import type { Template } from "../template";

export const company = (): Template =>
  teamTemplate({
    id: "company",
    team: "company",
    title: text("Company", "公司"),
    purpose: text(
      "The five dimensions of the business, weighted by its stage, beside sales and profit.",
      "按企业阶段加权的五个维度，加上成交额与利润。",
    ),
    owner: text("Management", "管理层"),
    strategy: text("Profitable growth", "有利润的增长"),
    story: text(
      "Growth is bought until month 7: acquisition cost rises and profit thins. From month 8 repeat purchase carries the growth instead.",
      "到第7个月增长靠投放，获客成本上升、利润变薄；第8个月起由复购带动增长。",
    ),
    source: "finance",
    stages: true,
    kpis: [
      ["gmv", 10, 5200000, 6000000, "std", { measure: "order_amount", source: "shop" }],
      ["net_profit_margin", 10, 0.07, 0.08, "std"],
      ["unique_visitors", 15, 980000, 1200000, "002", { measure: "visitors", source: "analytics" }],
      ["customer_acquisition_cost", 15, 92, 80, "002", { source: "ads" }],
      ["conversion_rate", 15, 0.034, 0.037, "std", { source: "shop" }],
      ["average_order_value", 10, 112, 120, "std", { source: "shop" }],
      ["repeat_purchase_rate", 10, 0.21, 0.25, "002", { source: "crm" }],
      ["returning_customer_revenue_share", 10, 0.26, 0.3, "002", { source: "crm" }],
      ["inventory_turnover_days", 10, 52, 45, "002", { source: "warehouse" }],
      ["logistics_cost_ratio", 5, 0.095, 0.08, "002"],
      ["revenue_per_employee", 5, 360000, 400000, "002"],
      ["employee_satisfaction", 5, 0.76, 0.8, "std", { source: "survey" }],
    ],
    data: {
      visitors: [1010000, 1240000],
      marketing_cost: ["visitors", 1.12, 1.08],
      buyers: ["visitors", 0.0345, 0.0372],
      repeat_buyers: ["buyers", 0.215, 0.252],
      new_customers: ["marketing_cost", 0.0112, 0.0127],
      orders: ["buyers", 1.2, 1.22],
      order_amount: ["orders", 113, 121],
      returning_order_amount: ["order_amount", 0.265, 0.304],
      sales_revenue: ["order_amount", 0.93, 0.94],
      net_profit: ["sales_revenue", 0.071, 0.081],
      cogs: ["sales_revenue", 0.56, 0.55],
      opening_stock: { before: "closing_stock", first: 4300000 },
      closing_stock: ["cogs", 1.72, 1.47],
      logistics_cost: ["sales_revenue", 0.094, 0.082],
      average_headcount: [148, 160],
      employees_asked: ["average_headcount", 0.9, 0.9],
      satisfied_employees: ["employees_asked", 0.77, 0.805],
    },
    events: [
      ["marketing_cost", 5, 1.12],
      ["marketing_cost", 6, 1.18],
      ["marketing_cost", 7, 1.2],
      ["net_profit", 6, 0.8],
      ["net_profit", 7, 0.75],
    ],
    funnel: ["visitors", ["buyers", 0.037], ["repeat_buyers", 0.25]],
  });
