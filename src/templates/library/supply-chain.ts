import { text } from "../../core/text";
import { teamTemplate } from "../team/team-template";
import type { Template } from "../template";

export const supplyChain = (): Template =>
  teamTemplate({
    id: "supply-chain",
    team: "supply_chain",
    title: text("Supply chain", "供应链"),
    purpose: text(
      "Shipped on time, in stock, at a fair cost: none of the three at the expense of the others.",
      "准时发货、不断货、成本合理，三者兼顾。",
    ),
    owner: text("Supply chain lead", "供应链主管"),
    strategy: text("Better stock at lower cost", "优化库存，降低成本"),
    story: text(
      "Stock is cut hard until month 6: turnover looks excellent, stock-outs and late shipments follow. From month 8 both are back in order.",
      "到第6个月大幅压库存：周转好看，随后缺货和延迟发货增多；第8个月起恢复正常。",
    ),
    source: "warehouse",
    kpis: [
      ["on_time_shipment_rate", 18, 0.95, 0.98, "000"],
      ["ship_within_24h_rate", 12, 0.86, 0.9, "002"],
      ["inventory_turnover_days", 16, 52, 45, "002"],
      ["stockout_rate", 14, 0.06, 0.05, "002"],
      ["logistics_cost_ratio", 14, 0.095, 0.08, "002", { source: "finance" }],
      ["fulfilment_lead_time", 8, 3.6, 3, "std"],
      ["perfect_order_rate", 12, 0.88, 0.92, "std"],
      ["return_rate", 6, 0.09, 0.08, "std", { source: "shop" }],
    ],
    data: {
      orders: [43000, 48500],
      orders_shipped_24h: ["orders", 0.87, 0.905],
      stockout_orders: ["orders", 0.055, 0.046],
      perfect_orders: ["orders", 0.885, 0.92],
      orders_due: ["orders", 0.99, 0.99],
      orders_shipped_on_time: ["orders_due", 0.955, 0.978],
      orders_received: ["orders", 0.97, 0.97],
      fulfilment_days: ["orders_received", 3.5, 3.05],
      orders_delivered: ["orders", 0.96, 0.96],
      returned_orders: ["orders_delivered", 0.088, 0.079],
      sales_revenue: ["orders", 118, 121],
      logistics_cost: ["sales_revenue", 0.092, 0.081],
      cogs: ["sales_revenue", 0.56, 0.55],
      opening_stock: { before: "closing_stock", first: 4800000 },
      closing_stock: ["cogs", 1.68, 1.48],
    },
    events: [
      ["closing_stock", 4, 0.8],
      ["closing_stock", 5, 0.65],
      ["closing_stock", 6, 0.6],
      ["stockout_orders", 6, 1.7],
      ["stockout_orders", 7, 1.9],
      ["orders_shipped_on_time", 6, 0.95],
      ["orders_shipped_on_time", 7, 0.93],
    ],
  });
