import { text } from "../../core/text";
import { teamTemplate } from "../team/team-template";
import type { Template } from "../template";

export const operationsSpecialist = (): Template =>
  teamTemplate({
    id: "operations-specialist",
    team: "operations",
    person: true,
    title: text("Operations specialist", "运营专员"),
    purpose: text(
      "A person's scorecard: clicks that lead to orders, at a return, from customers who come back.",
      "个人记分卡：点击带来成交、有回报，客户还会再来。",
    ),
    owner: text("Operations specialist", "运营专员"),
    strategy: text("Profitable growth", "有利润的增长"),
    story: text(
      "A sensational ad lifts the click rate in months 7 and 8 while the conversion rate falls: clicks without customers.",
      "第7、8个月夸张的广告使点击率上升，转化率却下降：有点击，没客户。",
    ),
    source: "ads",
    kpis: [
      ["ad_click_through_rate", 25, 0.021, 0.025, "std"],
      ["conversion_rate", 30, 0.027, 0.03, "std", { source: "shop" }],
      ["ad_roas", 25, 2.7, 3, "000"],
      ["repeat_purchase_rate", 20, 0.22, 0.25, "002", { source: "crm" }],
    ],
    data: {
      impressions: [2100000, 2350000],
      clicks: ["impressions", 0.0215, 0.0248],
      visitors: ["clicks", 3.1, 3],
      buyers: ["visitors", 0.0275, 0.0302],
      repeat_buyers: ["buyers", 0.222, 0.252],
      ad_cost: [61000, 68000],
      ad_revenue: ["ad_cost", 2.8, 3.1],
    },
    events: [
      ["clicks", 7, 1.25],
      ["clicks", 8, 1.3],
      ["buyers", 7, 0.82],
      ["buyers", 8, 0.8],
    ],
    funnel: ["impressions", ["clicks", 0.025], "buyers", ["repeat_buyers", 0.25]],
  });
