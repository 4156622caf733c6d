import { text } from "../../core/text";
import { teamTemplate } from "../team/team-template";
import type { Template } from "../template";

export const operations = (): Template =>
  teamTemplate({
    id: "operations",
    team: "operations",
    title: text("Operations", "运营"),
    purpose: text(
      "Traffic, conversion, repeat purchase, stock and fulfilment of the shop on one page.",
      "一页看清店铺的流量、转化、复购、库存与履约。",
    ),
    owner: text("Operations lead", "运营负责人"),
    strategy: text("Profitable growth", "有利润的增长"),
    story: text(
      "Visitors grow all year, but the payment step is the bottleneck: look at the funnel. In month 8 a stock-out slows shipping; it recovers by month 10.",
      "访客全年增长，但瓶颈在支付环节：请看漏斗。第8个月缺货拖慢发货，第10个月恢复。",
    ),
    source: "shop",
    stages: true,
    kpis: [
      ["unique_visitors", 12, 980000, 1200000, "002", { measure: "visitors", source: "analytics" }],
      ["new_visitor_share", 8, 0.64, 0.7, "002", { source: "analytics" }],
      ["customer_acquisition_cost", 10, 92, 80, "002", { source: "ads" }],
      ["add_to_cart_rate", 8, 0.12, 0.15, "002", { source: "analytics" }],
      ["visitor_to_order_rate", 9, 0.031, 0.035, "002"],
      ["payment_rate", 8, 0.8, 0.85, "002"],
      ["repeat_purchase_rate", 10, 0.21, 0.25, "002", { source: "crm" }],
      ["returning_customer_revenue_share", 10, 0.26, 0.3, "002", { source: "crm" }],
      ["inventory_turnover_days", 8, 52, 45, "002", { source: "warehouse" }],
      ["ship_within_24h_rate", 7, 0.86, 0.9, "002", { source: "warehouse" }],
      ["revenue_per_employee", 10, 360000, 400000, "002", { source: "finance" }],
    ],
    data: {
      visitors: [1010000, 1290000],
      new_visitors: ["visitors", 0.66, 0.71],
      browsing_users: ["visitors", 0.62, 0.66],
      cart_users: ["browsing_users", 0.125, 0.148],
      ordering_users: ["visitors", 0.032, 0.037],
      paying_users: ["ordering_users", 0.76, 0.8],
      buyers: ["paying_users", 0.97, 0.97],
      repeat_buyers: ["buyers", 0.22, 0.255],
      orders: ["buyers", 1.18, 1.22],
      orders_shipped_24h: ["orders", 0.88, 0.92],
      order_amount: ["orders", 96, 104],
      returning_order_amount: ["order_amount", 0.26, 0.31],
      marketing_cost: ["visitors", 1.55, 1.6],
      new_customers: ["buyers", 0.72, 0.7],
      cogs: ["order_amount", 0.56, 0.55],
      opening_stock: { before: "closing_stock", first: 2700000 },
      closing_stock: ["cogs", 1.7, 1.45],
      sales_revenue: ["order_amount", 0.93, 0.94],
      average_headcount: [128, 140],
    },
    events: [
      ["orders_shipped_24h", 8, 0.8],
      ["orders_shipped_24h", 9, 0.9],
      ["closing_stock", 8, 0.6],
    ],
    funnel: [
      "visitors",
      ["browsing_users", 0.65],
      ["cart_users", 0.15],
      ["ordering_users", 0.38],
      ["paying_users", 0.85],
    ],
  });
