import { text } from "../../core/text";
import { teamTemplate } from "../team/team-template";
import type { Template } from "../template";

export const sales = (): Template =>
  teamTemplate({
    id: "sales",
    team: "sales",
    title: text("Sales", "销售"),
    purpose: text(
      "Sales with the margin, the repeat purchases and the returns that tell whether they are healthy.",
      "看销售额，也看毛利、复购和退货是否健康。",
    ),
    owner: text("Sales lead", "销售负责人"),
    strategy: text("Growth with margin", "有毛利的增长"),
    story: text(
      "Month 11 is a sales festival: revenue jumps, gross margin falls and returns rise the month after. Read the three together.",
      "第11个月大促：销售额大涨、毛利率下滑，次月退货上升。三项要一起看。",
    ),
    source: "shop",
    kpis: [
      ["sales_revenue", 20, 4500000, 5400000, "000"],
      ["conversion_rate", 14, 0.027, 0.03, "std", { source: "analytics" }],
      ["average_order_value", 12, 118, 125, "std"],
      ["gross_margin_rate", 14, 0.43, 0.45, "std", { source: "finance" }],
      ["net_profit_margin", 8, 0.07, 0.08, "std", { source: "finance" }],
      ["repeat_purchase_rate", 14, 0.22, 0.25, "002", { source: "crm" }],
      ["cart_abandonment_rate", 8, 0.7, 0.65, "std", { source: "analytics" }],
      ["return_rate", 10, 0.09, 0.08, "std"],
    ],
    data: {
      visitors: [1380000, 1490000],
      buyers: ["visitors", 0.0272, 0.0304],
      repeat_buyers: ["buyers", 0.22, 0.245],
      orders: ["buyers", 1.08, 1.1],
      order_amount: ["orders", 119, 126],
      refunds: ["order_amount", 0.06, 0.052],
      sales_revenue: "{order_amount}-{refunds}",
      cogs: ["order_amount", 0.53, 0.515],
      net_profit: ["order_amount", 0.068, 0.078],
      carts: ["orders", 3.3, 3.05],
      completed_carts: ["carts", 0.31, 0.335],
      orders_delivered: ["orders", 0.97, 0.97],
      returned_orders: ["orders_delivered", 0.088, 0.079],
    },
    events: [
      ["visitors", 11, 1.35],
      ["cogs", 11, 1.08],
      ["net_profit", 11, 0.7],
      ["returned_orders", 12, 1.3],
    ],
    funnel: ["visitors", ["buyers", 0.03], ["repeat_buyers", 0.25]],
  });
