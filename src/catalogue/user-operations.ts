import { atLeast, entriesOf, facts } from "./entry";
import type { Entry } from "./kpi";

/** User operations: whether customers stay, come back and are worth what they cost. */
export function userOperations(): readonly Entry[] {
  const kpi = entriesOf("user_operations");
  return [
    kpi(
      "repeat_purchase_rate",
      "share",
      "repeat_buyers / buyers",
      {},
      facts({
        name: ["Repeat purchase rate", "复购率"],
        is: "higher quarter user",
        counter: "gross_margin_rate",
        also: ["operations", "sales"],
        benchmarks: [
          atLeast(0.3, "excellent: beauty, a quarter", "优秀：美妆，季度", "002"),
          atLeast(0.2, "excellent: home, a quarter", "优秀：家居，季度", "002"),
          atLeast(0.25, "case: beauty, growth stage, a quarter", "案例：美妆，成长期，季度", "002"),
        ],
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
      "share",
      "returning_order_amount / order_amount",
      {},
      facts({
        name: ["Returning customer revenue share", "老客贡献占比"],
        is: "higher year user",
        counter: "new_visitor_share",
        also: ["operations"],
        benchmarks: [
          atLeast(0.4, "ideal: mature shop, stable earnings", "理想：成熟期，盈利稳定", "002"),
          atLeast(0.3, "case: beauty, growth stage", "案例：美妆，成长期", "002"),
        ],
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
    kpi(
      "customer_lifetime_value",
      "currency",
      "aov * purchases_per_period * retention_periods * gross_margin",
      { formula: "KPI_LTV", optional: { gross_margin: 1 } },
      facts({
        name: ["Customer lifetime value (LTV)", "用户生命周期价值（LTV）"],
        is: "higher year user",
        counter: "customer_acquisition_cost",
        also: ["marketing", "company"],
        definition: [
          "What a customer brings while he stays: order value × purchases a period × periods. With gross margin it is profit, else revenue.",
          "用户在留存期间带来的价值：客单价×每期购买次数×留存期数。填入毛利率得到利润口径，不填为收入口径。",
        ],
        pitfall: [
          "Purchases and retention must use the same period. A lifetime total of purchases times a duration counts twice. Say revenue or margin whenever it is compared with acquisition cost.",
          "购买次数与留存期数须用同一周期。用终身购买总次数再乘时长会重复计算。与获客成本比较时须注明收入口径还是毛利口径。",
        ],
        aliases: ["LTV|CLV|CLTV|lifetime value", "LTV|CLV|客户终身价值|客户生命周期价值|用户终身价值"],
        data: "crm",
        source: "002 003#15",
        related: "ltv_cac_ratio",
        example: {
          inputs: [5.9, 218.4, 20, 0.213],
          result: 5489.2656,
          worked: "5.90 × (4.2 × 52) × 20 × 21.3%, published as 5,489.27 (Starbucks case)",
        },
      }),
    ),
    kpi(
      "ltv_cac_ratio",
      "ratio",
      "ltv / cac",
      { formula: "KPI_LTV_CAC" },
      facts({
        name: ["LTV to CAC", "LTV/CAC 比值"],
        is: "higher year user",
        counter: "sales_growth_rate",
        also: ["marketing", "company"],
        benchmarks: [atLeast(3, "healthy", "健康", "002")],
        definition: ["Lifetime value for each unit of acquisition cost.", "每一元获客成本换来的用户生命周期价值。"],
        pitfall: [
          "Both must speak of the same people (buyers). Far above 3 may mean that too little is invested in growth.",
          "两者须针对同一人群（买家）。远高于3可能意味着增长投入不足。",
        ],
        aliases: ["LTV:CAC|LTV/CAC|CLV to CAC", "LTV/CAC|LTV:CAC|价值成本比"],
        data: "derived",
        source: "002",
        related: "customer_lifetime_value customer_acquisition_cost",
        example: { inputs: [1500, 500], result: 3, worked: "1,500 / 500, published by calcdragon.com" },
      }),
    ),
    kpi(
      "customer_churn_rate",
      "share",
      "lost_customers / customers_at_start",
      {},
      facts({
        name: ["Churn rate", "用户流失率"],
        is: "lower quarter user",
        counter: "customer_acquisition_cost",
        also: ["company"],
        definition: [
          "Share of the customers at the start who were lost: no order for 3 months, unless another span is agreed.",
          "期初用户中流失的比例；连续3个月无订单视为流失，也可约定其他时长。",
        ],
        pitfall: [
          "The newest 3 months cannot be judged yet: they are open. The net fall in customers hides the new ones and is not churn.",
          "最近3个月尚无法判断，属于待定。用户净减少数会被新客掩盖，不等于流失。",
        ],
        aliases: ["churn|attrition of customers", "流失率|客户流失率"],
        data: "crm",
        source: "002 003#17",
        related: "customer_retention_rate",
        example: { inputs: [150, 2000], result: 0.075, worked: "150 / 2,000" },
      }),
    ),
    kpi(
      "customer_retention_rate",
      "share",
      "(customers_at_end - new_customers) / customers_at_start",
      { within: ["new_customers <= customers_at_end"] },
      facts({
        name: ["Retention rate", "客户留存率"],
        is: "higher quarter user",
        counter: "gross_margin_rate",
        also: ["operations", "company"],
        definition: [
          "Share of the customers at the start who are still there at the end; new ones do not count.",
          "期初客户中到期末仍在的比例，不含新增客户。",
        ],
        pitfall: [
          "Say who is retained: buyers, or app users after 1, 7 and 30 days. It is 100% less churn only over the same span.",
          "说明留存对象：买家，还是次日、7日、30日的 App 用户。只有时间窗口一致时才等于1减流失率。",
        ],
        aliases: ["retention|customer retention", "留存率|用户留存率|用户留存|保留率"],
        data: "crm",
        source: "000 001 002 004",
        related: "customer_churn_rate repeat_purchase_rate",
        example: { inputs: [2100, 250, 2000], result: 0.925, worked: "(2,100 − 250) / 2,000" },
      }),
    ),
  ];
}
