import { text } from "../../core/text";
import { teamTemplate } from "../team/team-template";
import type { Template } from "../template";

export const merchandise = (): Template =>
  teamTemplate({
    id: "merchandise",
    team: "merchandise",
    title: text("Merchandise", "商品"),
    purpose: text(
      "Selection, pricing and promotion: what sells, at what margin, from how much stock.",
      "选品、定价、促销：卖得动、有毛利、库存合理。",
    ),
    owner: text("Merchandise lead", "商品负责人"),
    strategy: text("Profitable range", "有毛利的动销"),
    story: text(
      "A spring range sells slowly until month 5; a price cut in month 6 clears it at the cost of margin, which recovers by month 9.",
      "春季新品到第5个月动销缓慢；第6个月降价清货，毛利受损，第9个月恢复。",
    ),
    source: "shop",
    kpis: [
      ["gross_margin_rate", 18, 0.43, 0.45, "std", { source: "finance" }],
      ["sell_through_rate", 14, 0.66, 0.7, "std", { source: "warehouse" }],
      ["gross_margin_return_on_inventory", 14, 0.5, 0.56, "std", { source: "finance" }],
      ["stockout_rate", 12, 0.055, 0.05, "002", { source: "warehouse" }],
      ["add_to_cart_rate", 12, 0.13, 0.15, "002", { source: "analytics" }],
      ["detail_page_conversion_rate", 12, 0.055, 0.06, "std", { source: "analytics" }],
      ["return_rate", 10, 0.09, 0.08, "std"],
      ["product_review_score", 8, 4.6, 4.7, "std"],
    ],
    data: {
      sales_revenue: [5100000, 5700000],
      cogs: ["sales_revenue", 0.568, 0.552],
      average_stock: ["cogs", 1.55, 1.42],
      units_received: [61000, 66000],
      units_sold: ["units_received", 0.67, 0.705],
      orders: [43000, 48500],
      stockout_orders: ["orders", 0.054, 0.047],
      orders_delivered: ["orders", 0.96, 0.96],
      returned_orders: ["orders_delivered", 0.088, 0.079],
      browsing_users: [640000, 720000],
      cart_users: ["browsing_users", 0.133, 0.149],
      detail_viewers: ["browsing_users", 0.9, 0.9],
      detail_buyers: ["detail_viewers", 0.056, 0.061],
      reviews: [5200, 6100],
      rating_points: ["reviews", 4.62, 4.71],
    },
    events: [
      ["units_sold", 4, 0.88],
      ["units_sold", 5, 0.84],
      ["units_sold", 6, 1.2],
      ["cogs", 6, 1.12],
      ["cogs", 7, 1.07],
    ],
    funnel: ["browsing_users", ["cart_users", 0.15], "detail_buyers"],
  });
