import { text } from "../core/text";
import { atLeast, entriesOf, notes } from "./entry";
import type { Kpi } from "./kpi";

/** User operations: whether customers stay, come back and are worth what they cost. */
export function userOperations(): readonly Kpi[] {
  const kpi = entriesOf("user_operations");
  return [
    kpi(
      "repeat_purchase_rate",
      text("Repeat purchase rate", "复购率"),
      "share higher quarter user",
      "repeat_buyers / buyers",
      {
        counter: "gross_margin_rate",
        also: ["operations", "sales"],
        benchmarks: [
          atLeast(0.3, "excellent: beauty, a quarter", "优秀：美妆，季度", "002"),
          atLeast(0.2, "excellent: home, a quarter", "优秀：家居，季度", "002"),
          atLeast(0.25, "case: beauty, growth stage, a quarter", "案例：美妆，成长期，季度", "002"),
        ],
      },
      notes({
        definition: [
          "Share of the buyers in the window, usually a quarter, who ordered at least twice in it.",
          "统计窗口（通常为一个季度）内，购买两次及以上的用户占购买用户的比例。",
        ],
        pitfall: [
          "Three definitions are in use: two orders in the window (this one), an order in each of three months running, buyers of the last period who bought again. Choose one and keep it. Discounts buy repeat orders at the cost of margin.",
          "常见口径有三种：窗口内购买两次及以上（本表采用）；连续三个月每月都下单；上期买家本期再次购买。选定一种并保持不变。靠打折换来的复购会损害毛利。",
        ],
        aliases: ["repurchase rate|repeat rate|returning buyer rate", "重复购买率|老客复购率|回购率"],
        data: "platform",
        source: "000 001 002",
        related: "customer_retention_rate",
        example: { inputs: [2600, 10000], result: 0.26, worked: "2,600 / 10,000, the case study's first quarter" },
      }),
    ),
    kpi(
      "returning_customer_revenue_share",
      text("Returning-customer revenue share", "老客贡献占比"),
      "share higher year user",
      "returning_order_amount / order_amount",
      {
        counter: "new_visitor_share",
        also: ["operations"],
        benchmarks: [
          atLeast(0.4, "ideal: mature shop, stable earnings", "理想：成熟期，盈利稳定", "002"),
          atLeast(0.3, "case: beauty, growth stage", "案例：美妆，成长期", "002"),
        ],
      },
      notes({
        definition: [
          "Share of the order amount that came from customers who had bought before.",
          "老客户订单金额占全部订单金额的比例。",
        ],
        pitfall: [
          "Say what an old customer is: ever bought before, or within a period. A very high share can mean that new customers no longer come.",
          "先说清何为老客：历史上买过，还是某段时间内买过。占比过高可能说明拉新停滞。",
        ],
        aliases: ["returning customer share|old customer contribution", "老客占比|老客销售占比|老客户贡献率"],
        data: "platform",
        source: "002",
        related: "new_vs_returning_customer_orders",
        example: { inputs: [300000, 1000000], result: 0.3, worked: "300,000 / 1,000,000" },
      }),
    ),
  ];
}
