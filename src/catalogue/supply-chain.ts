import { text } from "../core/text";
import { atLeast, atMost, entriesOf, notes } from "./entry";
import type { Kpi } from "./kpi";

/** Supply chain: stock, dispatch, delivery and what they cost. */
export function supplyChain(): readonly Kpi[] {
  const kpi = entriesOf("supply_chain");
  return [
    kpi(
      "inventory_turnover_days",
      text("Inventory turnover days", "库存周转天数"),
      "days lower quarter supply_chain",
      "(opening_stock + closing_stock) / 2 / cogs * days",
      {
        formula: "KPI_INVENTORY_DAYS",
        counter: "stockout_rate",
        also: ["operations", "company"],
        optional: { days: 365 },
        benchmarks: [
          atMost(45, "excellent: fast-moving goods", "优秀：快消品", "002"),
          atMost(60, "excellent: apparel", "优秀：服装", "002"),
          atMost(45, "case: beauty, growth stage", "案例：美妆，成长期", "002"),
        ],
      },
      notes({
        definition: [
          "How many days the average stock lasts at the pace of sales.",
          "按当前销售速度，平均库存够卖多少天。",
        ],
        pitfall: [
          "Give the days of the period that the cost of sales covers: 365 for a year, 91 for a quarter. A quarter's cost with 365 shows four times too many days. Too few days lead to stock-outs.",
          "天数须与销售成本的期间一致：全年365，单季约91。用单季成本乘365会放大约四倍。天数过低容易缺货。",
        ],
        aliases: ["DIO|days inventory outstanding|days of stock|inventory days", "存货周转天数|库存天数"],
        data: "erp",
        source: "002",
        related: "inventory_turnover_rate",
        example: {
          inputs: [4000000, 4400000, 9100000, 91],
          result: 42,
          worked: "4,200,000 / 9,100,000 × 91, a quarter",
        },
      }),
    ),
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
  ];
}
