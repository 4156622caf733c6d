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
    kpi(
      "customer_lifetime_value",
      text("Customer lifetime value (LTV)", "用户生命周期价值（LTV）"),
      "currency higher year user",
      "aov * purchases_per_period * retention_periods * gross_margin",
      {
        formula: "KPI_LTV",
        counter: "customer_acquisition_cost",
        also: ["marketing", "company"],
        optional: { gross_margin: 1 },
      },
      notes({
        definition: [
          "What a customer brings while he stays: order value × purchases in a period × periods he stays. With the gross margin it is profit, without it revenue.",
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
      text("LTV to CAC", "LTV/CAC 比值"),
      "ratio higher year user",
      "ltv / cac",
      {
        formula: "KPI_LTV_CAC",
        counter: "sales_growth_rate",
        also: ["marketing", "company"],
        benchmarks: [atLeast(3, "healthy", "健康", "002")],
      },
      notes({
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
      text("Churn rate", "用户流失率"),
      "share lower quarter user",
      "lost_customers / customers_at_start",
      { counter: "customer_acquisition_cost", also: ["company"] },
      notes({
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
      text("Retention rate", "客户留存率"),
      "share higher quarter user",
      "(customers_at_end - new_customers) / customers_at_start",
      { counter: "gross_margin_rate", also: ["operations", "company"] },
      notes({
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
    kpi(
      "active_users",
      text("Active users", "活跃用户数"),
      "count higher month user",
      "",
      { counter: "conversion_rate", also: ["operations", "content"] },
      notes({
        definition: [
          "Different users with an action that counts, in a day, a week or a month.",
          "日、周或月内有过指定行为的去重用户数。",
        ],
        pitfall: [
          "Name the action that counts: opening the app is not yet use.",
          "须约定何种行为算活跃：只打开 App 不算使用。",
        ],
        aliases: ["DAU|WAU|MAU", "DAU|MAU|日活|月活|活跃用户"],
        data: "platform",
        source: "004",
        related: "user_activity_level",
      }),
    ),
    kpi(
      "user_activity_level",
      text("User activity (DAU/MAU)", "用户活跃度（DAU/MAU）"),
      "share higher month user",
      "daily_active_users / monthly_active_users",
      { counter: "conversion_rate", also: ["operations"] },
      notes({
        definition: [
          "Daily active users as a share of the monthly ones: how often people come back.",
          "日活跃用户占月活跃用户的比例，反映用户粘性。",
        ],
        pitfall: [
          "The bare words say nothing measurable; this is the usual stand-in. Take the month's mean of daily users.",
          "“活跃度”本身无法量化，这是常用的替代口径。日活取当月平均值。",
        ],
        aliases: ["stickiness|DAU/MAU", "活跃度|用户粘性|用户活跃率"],
        data: "platform",
        source: "004",
        related: "active_users",
        example: { inputs: [12000, 60000], result: 0.2, worked: "12,000 / 60,000" },
      }),
    ),
    kpi(
      "user_growth_rate",
      text("User growth rate", "用户增长率"),
      "percent higher year user",
      "(users_at_end - users_at_start) / users_at_start",
      {
        counter: "customer_acquisition_cost",
        also: ["marketing", "company"],
        benchmarks: [
          atLeast(0.5, "example strategy, a year", "示例战略，年度", "002"),
          atLeast(0.6, "case: beauty, growth stage, a year", "案例：美妆，成长期，年度", "002"),
        ],
      },
      notes({
        definition: [
          "Change of the number of users, as a share of those at the start.",
          "用户数变化占期初用户数的比例。",
        ],
        pitfall: [
          "Users are not visitors: growth of traffic says nothing of it.",
          "用户不等于访客：流量增长不能代替用户增长。",
        ],
        aliases: ["new user growth|user growth", "用户增长|用户数增长|新增用户增长"],
        data: "crm",
        source: "002",
        related: "traffic_growth_rate",
        example: { inputs: [32000, 20000], result: 0.6, worked: "12,000 / 20,000" },
      }),
    ),
    kpi(
      "positive_review_rate",
      text("Positive review rate", "好评率"),
      "share higher month user",
      "positive_reviews / reviews",
      {
        counter: "return_rate",
        also: ["customer_service", "merchandise"],
        horizon: "long",
        benchmarks: [atLeast(0.9, "example", "示例", "002")],
      },
      notes({
        definition: ["Share of the reviews that are positive.", "好评占全部评价的比例。"],
        pitfall: [
          "Bought reviews and few answers make it look good. Say from how many stars a review is positive.",
          "刷好评、评价量太少都会使数值虚高。注明几星以上算好评。",
        ],
        aliases: ["positive reviews|good review rate", "用户好评率|好评占比"],
        data: "platform",
        source: "002",
        related: "user_experience product_review_score",
        example: { inputs: [460, 500], result: 0.92, worked: "460 / 500" },
      }),
    ),
    kpi(
      "product_review_count",
      text("Number of product reviews", "商品评价数量"),
      "count higher month user",
      "",
      { counter: "product_review_score", also: ["marketing", "merchandise"] },
      notes({
        definition: ["Reviews of products received in the period.", "统计期内收到的商品评价数。"],
        pitfall: [
          "Count says nothing of quality: read it with the mean score.",
          "数量不代表质量，应与平均评分一起看。",
        ],
        aliases: ["reviews|product reviews", "评价数|评论数|商品评价数量与质量"],
        data: "platform",
        source: "003",
        related: "product_review_score",
      }),
    ),
    kpi(
      "product_review_score",
      text("Mean product review score", "商品评价平均分"),
      "score higher month user",
      "rating_points / reviews",
      { counter: "return_rate", also: ["merchandise"], horizon: "long" },
      notes({
        definition: [
          "Mean stars of the product reviews: the sum of stars for each review.",
          "商品评价的平均星级：星级总和除以评价数。",
        ],
        pitfall: [
          "Say the top of the scale. Pool the reviews; never average averages.",
          "注明满分是多少。用全部评价合并计算，不要平均再平均。",
        ],
        aliases: ["star rating|review quality", "商品评分|平均星级|描述相符|商品评价质量"],
        data: "platform",
        source: "003",
        related: "positive_review_rate product_review_count",
        example: { inputs: [2250, 500], result: 4.5, worked: "2,250 / 500" },
      }),
    ),
    kpi(
      "brand_awareness",
      text("Brand awareness", "品牌知名度"),
      "share higher year user",
      "",
      {
        kind: "theme",
        counter: "sales_revenue",
        also: ["marketing", "content"],
        proxies: ["social_followers", "traffic_source_mix", "new_visitor_share"],
      },
      notes({
        definition: [
          "A theme, not a figure: score a survey's recall rate, searches for the brand's name, the share of direct visits or the followers in its place.",
          "这是一个主题而非数值：请改用调研的品牌提及率、品牌词搜索量、直接访问占比或粉丝数考核。",
        ],
        pitfall: ["It cannot be scored without a stand-in.", "没有替代指标就无法考核。"],
        aliases: ["brand|brand recognition", "品牌认知|品牌影响力|知名度"],
        data: "research",
        source: "001 003 004",
      }),
    ),
    kpi(
      "user_experience",
      text("User experience", "用户体验"),
      "share higher month user",
      "",
      {
        kind: "theme",
        counter: "fulfilment_lead_time",
        horizon: "long",
        proxies: ["positive_review_rate", "customer_satisfaction_score"],
      },
      notes({
        definition: [
          "A theme, not a figure: score the positive review rate (90% or more) or the satisfaction in its place.",
          "这是一个主题而非数值：请改用好评率（不低于90%）或客户满意度考核。",
        ],
        pitfall: ["Too vague to be a target.", "过于笼统，不能直接作为目标。"],
        aliases: ["UX|customer experience", "体验|客户体验|购物体验"],
        data: "platform",
        source: "002 004",
      }),
    ),
  ];
}
