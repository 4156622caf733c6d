import { text } from "../core/text";
import { atLeast, entriesOf, notes } from "./entry";
import type { Kpi } from "./kpi";

/** Sales: how much is sold, to whom and in what size of order. */
export function sales(): readonly Kpi[] {
  const kpi = entriesOf("sales");
  return [
    kpi(
      "gmv",
      text("Gross merchandise value (GMV)", "成交总额（GMV）"),
      "currency higher month finance",
      "",
      { counter: "return_rate", also: ["company", "operations"] },
      notes({
        definition: ["Value of all orders placed in the period, before refunds.", "统计期内全部下单金额，未扣除退款。"],
        pitfall: [
          "It is not revenue: cancelled, unpaid, refunded and fake orders swell it. Write down which orders count and keep to it.",
          "它不等于收入：取消、未付款、退款和刷单都会抬高数值。须写明计入哪些订单状态并保持不变。",
        ],
        aliases: ["GMV|gross merchandise volume|total transaction value", "GMV|总交易额|商品交易总额|交易额"],
        data: "platform",
        source: "000",
        related: "sales_revenue operating_revenue",
      }),
    ),
    kpi(
      "sales_revenue",
      text("Sales revenue", "销售额"),
      "currency higher month finance",
      "order_amount - refunds",
      { counter: "net_profit_margin", also: ["company", "operations", "merchandise"] },
      notes({
        definition: ["Order amount less refunds.", "订单金额减去退款金额。"],
        pitfall: [
          "Volume can be bought with margin: read it with the profit margin. Say whether refunds and cancelled orders are out.",
          "靠让利可以冲量，应与利润率一起看。说明是否已扣除退款和取消订单。",
        ],
        aliases: ["sales|total sales|turnover|monthly sales", "销售|月销售额|总销售额|营业额|业绩"],
        data: "platform",
        source: "000 001 003#1 004",
        related: "gmv operating_revenue daily_sales",
        example: { inputs: [126500, 6500], result: 120000, worked: "126,500 − 6,500" },
      }),
    ),
    kpi(
      "daily_sales",
      text("Daily sales", "日均销售额"),
      "currency higher day finance",
      "sales_revenue / days",
      { counter: "return_rate", also: ["operations"] },
      notes({
        definition: ["Sales revenue for each day of the period.", "统计期内平均每天的销售额。"],
        pitfall: [
          "Weekends and promotions differ from plain days. The Chinese word may mean units sold: say which.",
          "周末和大促与平日差别很大。“每日销量”也可能指件数，请注明口径。",
        ],
        aliases: ["sales per day", "每日销量|每日销售额|日销|日销售额"],
        data: "platform",
        source: "003",
        related: "sales_revenue sales_velocity",
        example: { inputs: [120000, 30], result: 4000, worked: "120,000 / 30" },
      }),
    ),
    kpi(
      "sales_growth_rate",
      text("Sales growth rate", "销售额增长率"),
      "percent higher month finance",
      "(sales_revenue - sales_before) / sales_before",
      {
        counter: "net_profit_margin",
        also: ["company"],
        benchmarks: [
          atLeast(0.2, "example target, a month", "示例目标，月度", "000"),
          atLeast(0.1, "example target, a quarter", "示例目标，季度", "003"),
        ],
      },
      notes({
        definition: [
          "Change of sales revenue against an earlier period, as a share of the earlier one.",
          "销售额相对基期的变化，占基期的比例。",
        ],
        pitfall: [
          "Say which period it is compared with. 618 and Double 11 make month-on-month misleading: compare with the same month last year.",
          "注明对比的基期。618 和双11 会让环比失真，宜与去年同月相比。",
        ],
        aliases: ["revenue growth|yearly growth|YoY|MoM", "年增长率|销售增长率|增长率|同比|环比"],
        data: "platform",
        source: "000 001 003",
        example: { inputs: [120000, 100000], result: 0.2, worked: "20,000 / 100,000" },
      }),
    ),
    kpi(
      "order_count",
      text("Number of orders", "订单量"),
      "count higher month finance",
      "",
      { counter: "average_order_value", also: ["operations"] },
      notes({
        definition: ["Orders of the period, each counted once.", "统计期内的订单数，每单计一次。"],
        pitfall: [
          "Say whether placed, paid or shipped orders count. Split parcels are not two orders. Fake orders are left out.",
          "注明按下单、付款还是发货计算。拆单发货不算两单。剔除刷单。",
        ],
        aliases: ["orders|transactions|order volume", "交易数量|订单数|单量|成交笔数"],
        data: "platform",
        source: "001 002 003#5 004",
        related: "average_order_value unique_visitors",
      }),
    ),
    kpi(
      "average_order_value",
      text("Average order value (AOV)", "客单价（AOV）"),
      "currency higher month conversion",
      "order_amount / orders",
      { formula: "KPI_AOV", counter: "conversion_rate", also: ["operations", "marketing", "merchandise"] },
      notes({
        definition: ["Order amount for each order.", "平均每笔订单的金额。"],
        pitfall: [
          "Here it is per order, as the articles have it; Chinese shops often mean per buyer: that is the average revenue per customer. Thresholds for free shipping raise it and may cost conversion.",
          "本表按订单计算（又称笔单价）；不少店铺的“客单价”按买家计算，请用“人均消费额”。满减、包邮门槛会抬高客单价，但可能影响转化。",
        ],
        aliases: [
          "AOV|average basket|basket size|average market basket|average transaction value",
          "AOV|平均订单金额|平均订单价值|笔单价|平均客单价",
        ],
        data: "platform",
        source: "000 001 002 003#2 004",
        related: "average_revenue_per_customer",
        example: { inputs: [126000, 900], result: 140, worked: "126,000 / 900" },
      }),
    ),
    kpi(
      "average_revenue_per_customer",
      text("Average revenue per customer", "人均消费额"),
      "currency higher month user",
      "order_amount / buyers",
      { counter: "repeat_purchase_rate", also: ["user_operations"] },
      notes({
        definition: ["Order amount for each buyer of the period.", "统计期内平均每位买家的消费金额。"],
        pitfall: [
          "It is per buyer, not per order: a buyer with two orders counts once. Never compare it with the order value.",
          "按买家而非按订单计算：下两单的买家只算一人。不要与按订单计算的客单价比较。",
        ],
        aliases: [
          "average order value per customer|ARPU|ARPPU|spend per customer",
          "每个客户的平均订单价值|客均价|人均客单价|客单价（按买家）",
        ],
        data: "platform",
        source: "001",
        related: "average_order_value",
        example: { inputs: [126000, 750], result: 168, worked: "126,000 / 750" },
      }),
    ),
    kpi(
      "revenue_per_visitor",
      text("Revenue per visitor (RPV)", "单访客收入（RPV）"),
      "currency higher month conversion",
      "sales_revenue / visitors",
      { formula: "KPI_RPV", counter: "bounce_rate", also: ["operations", "marketing"] },
      notes({
        definition: ["Sales revenue for each visitor.", "平均每位访客带来的销售额。"],
        pitfall: [
          "It equals conversion rate × order value when both are counted on the same people. Use visitors, not visits.",
          "口径一致时等于转化率乘以客单价。分母用访客数，不用访问次数。",
        ],
        aliases: ["RPV|UV value", "RPV|UV价值|单访客的收入|访客价值"],
        data: "analytics",
        source: "003#16",
        example: { inputs: [120000, 24000], result: 5, worked: "120,000 / 24,000" },
      }),
    ),
    kpi(
      "new_vs_returning_customer_orders",
      text("Orders of new and returning customers", "新客与老客订单占比"),
      "share none month user",
      "new_customer_orders / orders",
      { kind: "breakdown", also: ["user_operations"] },
      notes({
        definition: [
          "Share of the orders placed by new customers; the rest came from returning ones.",
          "新客订单占全部订单的比例，其余为老客订单。",
        ],
        pitfall: [
          "Say what new means: the first order ever, or the first within a period. Guest checkouts look new.",
          "说明新客的定义：首次下单，还是一段时间内首次。未登录下单的老客会被算成新客。",
        ],
        aliases: ["new vs returning orders", "新客户订单与回头客订单|新老客订单|回头客订单"],
        data: "platform",
        source: "003#8",
        related: "returning_customer_revenue_share repeat_purchase_rate",
        example: { inputs: [360, 900], result: 0.4, worked: "360 / 900" },
      }),
    ),
  ];
}
