import { text } from "../core/text";
import { atLeast, atMost, between, entriesOf, notes } from "./entry";
import type { Kpi } from "./kpi";

/** Supply chain: dispatch, delivery and what they cost. */
export function supplyChain(): readonly Kpi[] {
  const kpi = entriesOf("supply_chain");
  return [
    kpi(
      "ship_within_24h_rate",
      text("Shipped within 24 hours", "24小时内发货率"),
      "share higher month supply_chain",
      "orders_shipped_24h / orders",
      {
        counter: "logistics_cost_ratio",
        also: ["operations"],
        benchmarks: [atLeast(0.9, "case: beauty, growth stage", "案例：美妆，成长期", "002")],
      },
      notes({
        definition: ["Share of the orders that left within 24 hours.", "24小时内发货的订单占全部订单的比例。"],
        pitfall: [
          "Say whether the clock starts at the order or at the payment, and leave out presale orders. It is not the rate of orders shipped as promised.",
          "说明从下单还是从付款起算，并剔除预售订单。它与按承诺时间计算的发货准时率不同。",
        ],
        aliases: ["24h shipping rate", "24小时发货率|当日发货率|发货及时率"],
        data: "erp",
        source: "002",
        related: "on_time_shipment_rate",
        example: { inputs: [4500, 5000], result: 0.9, worked: "4,500 / 5,000" },
      }),
    ),
    kpi(
      "fulfilment_lead_time",
      text("Order fulfilment time", "订单履约时长"),
      "days lower month supply_chain",
      "fulfilment_days / orders_received",
      { counter: "logistics_cost_ratio", also: ["operations", "customer_service"] },
      notes({
        definition: ["Days from the order until the goods are received.", "从下单到收货的平均天数。"],
        pitfall: [
          "A time, not a rate: never in one row with the share shipped in time. Orders on their way are not counted yet.",
          "这是时长不是比率，不要与发货率混在一行。在途订单尚未计入。",
        ],
        aliases: ["lead time|order cycle time|fulfillment time", "履约时效|订单履行时间|履约时间"],
        data: "erp",
        source: "001 002",
        related: "order_processing_time delivery_timeliness",
        example: { inputs: [7500, 2500], result: 3, worked: "7,500 / 2,500" },
      }),
    ),
    kpi(
      "order_processing_time",
      text("Order processing time", "订单处理时长"),
      "hours lower month supply_chain",
      "processing_hours / orders_shipped",
      { counter: "perfect_order_rate", also: ["operations"] },
      notes({
        definition: ["Hours from payment until the goods leave.", "从付款到发货的平均小时数。"],
        pitfall: ["Transport is not in it. Haste shows as wrong parcels.", "不含运输时间。一味求快会发错货。"],
        aliases: ["processing time|handling time of orders", "订单处理时间|出库时长|发货时长"],
        data: "erp",
        source: "004",
        related: "fulfilment_lead_time",
        example: { inputs: [45000, 2500], result: 18, worked: "45,000 / 2,500" },
      }),
    ),
    kpi(
      "delivery_timeliness",
      text("Delivery time", "物流配送时效"),
      "days lower month supply_chain",
      "delivery_days / orders_delivered",
      { counter: "logistics_cost_ratio", also: ["operations"] },
      notes({
        definition: ["Days from dispatch until delivery.", "从发货到签收的平均天数。"],
        pitfall: [
          "Choose the time (this) or the share delivered as promised; do not mix them.",
          "时长（本表）与按承诺送达的比率二选一，不要混用。",
        ],
        aliases: ["transit time|shipping time", "配送时效|配送时长|物流时效"],
        data: "erp",
        source: "004",
        related: "fulfilment_lead_time",
        example: { inputs: [5000, 2500], result: 2, worked: "5,000 / 2,500" },
      }),
    ),
    kpi(
      "same_city_next_day_rate",
      text("Same-city next-day delivery rate", "同城次日达率"),
      "share higher month supply_chain",
      "next_day_orders / same_city_orders",
      { counter: "logistics_cost_ratio" },
      notes({
        definition: ["Share of the same-city orders delivered the next day.", "同城订单中次日送达的比例。"],
        pitfall: ["Say until what hour an order counts for the next day.", "说明几点之前下单才算次日达。"],
        aliases: ["next-day delivery", "次日达率|次日达"],
        data: "erp",
        source: "002",
        related: "same_day_delivery_rate",
        example: { inputs: [570, 600], result: 0.95, worked: "570 / 600" },
      }),
    ),
    kpi(
      "same_day_delivery_rate",
      text("Same-day delivery rate", "当日达率"),
      "share higher month supply_chain",
      "same_day_orders / eligible_orders",
      { counter: "logistics_cost_ratio" },
      notes({
        definition: [
          "Share of the orders promised for the same day that arrived on it.",
          "承诺当日达的订单中当日送达的比例。",
        ],
        pitfall: ["The cut-off hour decides which orders are eligible.", "截单时间决定哪些订单计入分母。"],
        aliases: ["same-day delivery", "当日达|当日送达率"],
        data: "erp",
        source: "002",
        related: "same_city_next_day_rate",
        example: { inputs: [180, 200], result: 0.9, worked: "180 / 200" },
      }),
    ),
    kpi(
      "on_time_shipment_rate",
      text("On-time shipment rate", "发货准时率"),
      "share higher month supply_chain",
      "orders_shipped_on_time / orders_due",
      {
        counter: "logistics_cost_ratio",
        also: ["operations"],
        benchmarks: [atLeast(0.98, "example: supply chain team", "示例：供应链团队", "000")],
      },
      notes({
        definition: [
          "Share of the orders due that were shipped by the promised time.",
          "应发订单中在承诺时间内发出的比例。",
        ],
        pitfall: [
          "It goes by the promise, not by 24 hours: a longer promise lifts it.",
          "以承诺时间为准，不是24小时：放宽承诺就会变好看。",
        ],
        aliases: ["on-time shipping|OTS", "订单发货准时率|准时发货率|按时发货率"],
        data: "erp",
        source: "000",
        related: "ship_within_24h_rate",
        example: { inputs: [2450, 2500], result: 0.98, worked: "2,450 / 2,500" },
      }),
    ),
    kpi(
      "logistics_cost_ratio",
      text("Logistics cost ratio", "物流成本占比"),
      "percent lower month supply_chain",
      "logistics_cost / sales_revenue",
      {
        counter: "fulfilment_lead_time",
        also: ["operations", "company"],
        benchmarks: [
          atMost(0.08, "excellent", "优秀", "002"),
          between(0.08, 0.1, "good (between the published marks)", "良好（介于已公布标准之间）", "std"),
          between(0.1, 0.15, "industry average", "行业平均", "002"),
        ],
      },
      notes({
        definition: ["Logistics cost as a share of sales revenue.", "物流费用占销售额的比例。"],
        pitfall: [
          "Larger orders lower it without any saving. Slower delivery is cheaper.",
          "客单价变高会自然拉低占比，并非真正节省。降低时效也能省钱。",
        ],
        aliases: ["logistics cost share|shipping cost ratio", "物流费用率|物流成本率|物流费用占比|快递费占比"],
        data: "finance",
        source: "002",
        example: { inputs: [9600, 120000], result: 0.08, worked: "9,600 / 120,000" },
      }),
    ),
    kpi(
      "return_rate",
      text("Return rate", "退货率"),
      "share lower month supply_chain",
      "returned_orders / orders_delivered",
      { counter: "sales_revenue", also: ["operations", "merchandise", "customer_service"] },
      notes({
        definition: ["Share of the delivered orders that came back.", "已签收订单中发生退货的比例。"],
        pitfall: [
          "Returns come weeks later: count them on the month of the order. It differs much by category; making returns hard lowers it and costs customers.",
          "退货滞后数周：应归到下单月份。各品类差异大；设置退货障碍会降低数值但失去客户。",
        ],
        aliases: ["returns|refund rate", "退货退款率|退款率|退换货率"],
        data: "platform",
        source: "001",
        related: "positive_review_rate",
        example: { inputs: [125, 2500], result: 0.05, worked: "125 / 2,500" },
      }),
    ),
    kpi(
      "perfect_order_rate",
      text("Perfect orders (counted)", "完美订单率（逐单统计）"),
      "share higher month supply_chain",
      "perfect_orders / orders",
      { counter: "logistics_cost_ratio", also: ["operations"], standard: true },
      notes({
        definition: [
          "Share of the orders that were on time, complete, undamaged and correctly papered all at once.",
          "同时做到准时、齐全、无损、单据正确的订单占比。",
        ],
        pitfall: [
          "Counted order by order. The index that multiplies four rates gives another figure: never compare the two.",
          "逐单统计。四个比率相乘的“完美订单指数”结果不同，不要互相比较。",
        ],
        aliases: ["perfect order|OTIF", "完美订单率|完美订单"],
        data: "erp",
        source: "std",
        related: "perfect_order_index",
        example: { inputs: [2340, 2500], result: 0.936, worked: "2,340 / 2,500" },
      }),
    ),
    kpi(
      "perfect_order_index",
      text("Perfect order index (product of rates)", "完美订单指数（比率相乘）"),
      "share higher month supply_chain",
      "on_time_rate * complete_rate * undamaged_rate * documented_rate",
      { counter: "logistics_cost_ratio", standard: true },
      notes({
        definition: [
          "Product of four rates: on time, complete, undamaged, correctly papered.",
          "准时率、齐全率、无损率、单据正确率四者之积。",
        ],
        pitfall: [
          "It assumes that the faults have nothing to do with each other. Some call multiplying a mistake and count whole orders.",
          "它假定各类差错互不相关。也有人认为相乘不妥，主张逐单统计。",
        ],
        aliases: ["perfect order APQC", "完美订单率（相乘）"],
        data: "erp",
        source: "std",
        related: "perfect_order_rate",
        example: {
          inputs: [0.97, 0.98, 0.99, 0.995],
          result: 0.936,
          places: 3,
          worked: "0.97 × 0.98 × 0.99 × 0.995, published as 93.6% by primecalcpro.com",
        },
      }),
    ),
  ];
}
