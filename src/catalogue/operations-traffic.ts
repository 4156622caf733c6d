import { text } from "../core/text";
import { atLeast, entriesOf, notes } from "./entry";
import type { Kpi } from "./kpi";

/** Operations: who comes to the shop and what they are worth. */
export function operationsTraffic(): readonly Kpi[] {
  const kpi = entriesOf("operations");
  return [
    kpi(
      "unique_visitors",
      text("Unique visitors (UV)", "独立访客数（UV）"),
      "count higher month traffic",
      "",
      {
        counter: "bounce_rate",
        also: ["marketing", "company"],
        benchmarks: [atLeast(1200000, "case: beauty, growth stage, a month", "案例：美妆，成长期，每月", "002")],
      },
      notes({
        definition: ["Different people who visited the shop in the period.", "统计期内访问店铺的去重人数。"],
        pitfall: [
          "Days do not add up: a person who comes on two days is one visitor of the month. Leave out bots and fake traffic; two tools may differ by 5% at most.",
          "按天相加不等于当月访客：同一人来两天，当月只算一人。剔除机器与刷量流量；两个工具的数据相差不应超过5%。",
        ],
        aliases: ["UV|visitors|daily visitors", "UV|访客数|独立访客|唯一身份访问者|访客"],
        data: "analytics",
        source: "002 003",
        related: "site_traffic new_visitor_share",
      }),
    ),
    kpi(
      "new_visitor_share",
      text("New-visitor share", "新访客占比"),
      "share higher month traffic",
      "new_visitors / visitors",
      {
        counter: "returning_customer_revenue_share",
        also: ["marketing"],
        benchmarks: [atLeast(0.7, "case: beauty, growth stage", "案例：美妆，成长期", "002")],
      },
      notes({
        definition: ["Share of the visitors who came for the first time.", "首次来访的访客占全部访客的比例。"],
        pitfall: [
          "Higher is better only while the shop grows; a very high share means that few come back. Lost cookies make old visitors look new.",
          "只有在成长期才是越高越好；占比过高说明留不住人。Cookie 丢失会把老访客算成新访客。",
        ],
        aliases: ["new visitor rate", "新客占比|新访客比例"],
        data: "analytics",
        source: "002",
        related: "new_vs_returning_visitors",
        example: {
          inputs: [840000, 1200000],
          result: 0.7,
          worked: "840,000 / 1,200,000, the case study's target month",
        },
      }),
    ),
  ];
}
