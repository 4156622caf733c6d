import { text } from "../../core/text";
import { teamTemplate } from "../team/team-template";
import type { Template } from "../template";

export const marketing = (): Template =>
  teamTemplate({
    id: "marketing",
    team: "marketing",
    title: text("Marketing", "市场"),
    purpose: text(
      "Whether the money spent brings the right visitors and customers who stay.",
      "看投入的费用是否带来对的访客和留得住的客户。",
    ),
    owner: text("Marketing lead", "市场负责人"),
    strategy: text("Precise acquisition", "精准获客"),
    story: text(
      "Advertising return falls below 3 in months 5 and 6 while visitors rise: cheap clicks with a high bounce rate. It recovers after the audience is narrowed.",
      "第5、6个月访客上升而广告回报跌破3：点击便宜但跳失率高；收窄人群后恢复。",
    ),
    source: "ads",
    kpis: [
      ["ad_roas", 18, 2.7, 3, "000"],
      ["customer_acquisition_cost", 16, 88, 80, "002"],
      ["unique_visitors", 12, 980000, 1200000, "002", { measure: "visitors", source: "analytics" }],
      ["new_visitor_share", 8, 0.66, 0.7, "002", { source: "analytics" }],
      ["bounce_rate", 10, 0.54, 0.5, "002", { source: "analytics" }],
      ["conversion_rate", 12, 0.026, 0.03, "std", { source: "shop" }],
      ["social_engagement_rate", 8, 0.05, 0.06, "000", { source: "social" }],
      ["repeat_purchase_rate", 10, 0.22, 0.25, "002", { source: "crm" }],
      ["marketing_roi", 6, 0.25, 0.3, "std", { source: "finance" }],
    ],
    data: {
      visitors: [1010000, 1240000],
      new_visitors: ["visitors", 0.67, 0.71],
      visits: ["visitors", 1.35, 1.4],
      single_page_visits: ["visits", 0.53, 0.48],
      ad_cost: [610000, 660000],
      ad_revenue: ["ad_cost", 2.9, 3.25],
      marketing_cost: ["ad_cost", 1.5, 1.45],
      attributed_profit: ["marketing_cost", 1.27, 1.34],
      buyers: ["visitors", 0.0265, 0.0304],
      new_customers: ["marketing_cost", 0.0115, 0.0128],
      repeat_buyers: ["buyers", 0.225, 0.25],
      audience: [410000, 520000],
      likes: ["audience", 0.034, 0.041],
      comments: ["audience", 0.009, 0.011],
      shares: ["audience", 0.008, 0.01],
    },
    events: [
      ["visitors", 5, 1.1],
      ["visitors", 6, 1.12],
      ["single_page_visits", 5, 1.12],
      ["single_page_visits", 6, 1.15],
      ["ad_revenue", 5, 0.86],
      ["ad_revenue", 6, 0.82],
    ],
    funnel: ["visitors", ["buyers", 0.03], ["repeat_buyers", 0.25]],
  });
