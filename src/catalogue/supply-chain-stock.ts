import { text } from "../core/text";
import { atMost, entriesOf, notes } from "./entry";
import type { Kpi } from "./kpi";

/** Supply chain: what lies in stock, for how long, and what is missing. */
export function supplyChainStock(): readonly Kpi[] {
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
      "inventory_turnover_rate",
      text("Inventory turnover", "库存周转率"),
      "ratio higher quarter supply_chain",
      "cogs / ((opening_stock + closing_stock) / 2)",
      { counter: "stockout_rate", also: ["operations", "merchandise"] },
      notes({
        definition: ["How often the average stock was sold in the period.", "统计期内平均库存被售出的次数。"],
        pitfall: [
          "The turn of the days: never score both. A quarter turns a quarter as often as a year.",
          "与周转天数互为倒数关系，不要同时考核。季度的周转次数约为全年的四分之一。",
        ],
        aliases: ["stock turns|inventory turns|turnover times", "库存周转次数|存货周转率|周转率"],
        data: "erp",
        source: "000 001",
        related: "inventory_turnover_days",
        example: {
          inputs: [490142, 56576, 54892],
          result: 8.79,
          places: 2,
          worked: "490,142 / 55,734, published as 8.79 (Walmart, calcdragon.com)",
        },
      }),
    ),
    kpi(
      "inventory_level",
      text("Inventory level", "库存水平"),
      "count band week supply_chain",
      "",
      { counter: "stockout_rate", also: ["merchandise"] },
      notes({
        definition: [
          "Units in stock now; how old they are and how fast they sell are entries of their own.",
          "当前库存件数；库龄和销售速度另列。",
        ],
        pitfall: [
          "Too much binds money, too little loses orders: set a range.",
          "过多占压资金，过少丢失订单：应设定区间。",
        ],
        aliases: ["stock level|on hand", "库存量|在库数量|库存"],
        data: "erp",
        source: "003#13",
        related: "inventory_age sales_velocity",
      }),
    ),
    kpi(
      "inventory_age",
      text("Time in stock", "库龄"),
      "days lower month supply_chain",
      "stock_age_days / units_on_hand",
      { counter: "gross_margin_rate", also: ["merchandise"] },
      notes({
        definition: [
          "Mean age of the units in stock: the sum of age × units, divided by the units.",
          "在库商品的平均存放天数：库龄×数量之和除以数量。",
        ],
        pitfall: [
          "It assumes first in, first out. Clearing old goods cheaply lowers it.",
          "假定先进先出。低价清理老货会拉低库龄。",
        ],
        aliases: ["inventory age|stock age|ageing", "产品库存时间|平均库龄|在库天数"],
        data: "erp",
        source: "003#13",
        related: "inventory_level",
        example: { inputs: [48000, 1200], result: 40, worked: "48,000 / 1,200" },
      }),
    ),
    kpi(
      "sales_velocity",
      text("Sales velocity", "产品销售速度"),
      "ratio higher week supply_chain",
      "units_sold / days_in_stock",
      { counter: "gross_margin_rate", also: ["merchandise", "sales"] },
      notes({
        definition: ["Units sold for each day on which the product was in stock.", "有货期间平均每天售出的件数。"],
        pitfall: ["Days without stock are left out, or the product looks slow.", "须剔除断货天数，否则会低估。"],
        aliases: ["units per day|sell rate", "日均销量|动销速度|销售速度|日均销售件数"],
        data: "erp",
        source: "003#13",
        related: "daily_sales inventory_level",
        example: { inputs: [420, 28], result: 15, worked: "420 / 28" },
      }),
    ),
    kpi(
      "stockout_rate",
      text("Stock-out rate", "缺货率"),
      "share lower month supply_chain",
      "stockout_orders / orders",
      {
        counter: "inventory_turnover_days",
        also: ["operations", "merchandise"],
        benchmarks: [atMost(0.05, "control limit", "控制线", "002")],
      },
      notes({
        definition: ["Share of the orders that could not be served from stock.", "因缺货无法满足的订单占比。"],
        pitfall: [
          "Customers who saw “sold out” never became orders. Some count products out of stock in place of orders: say which.",
          "看到售罄就离开的客户不会形成订单。也有按缺货商品数计算的，请注明口径。",
        ],
        aliases: ["out of stock rate|OOS", "断货率|缺货订单率"],
        data: "erp",
        source: "000 002",
        example: { inputs: [100, 2500], result: 0.04, worked: "100 / 2,500" },
      }),
    ),
    kpi(
      "safety_stock",
      text("Safety stock", "安全库存"),
      "count none month supply_chain",
      "(most_sold_per_day - sold_per_day) * lead_time_days",
      { standard: true, also: ["merchandise"] },
      notes({
        definition: [
          "Units kept for days that sell more than usual: the difference × delivery time in days.",
          "为销量高于平常的日子预留的件数：差额乘以到货天数。",
        ],
        pitfall: ["A simple rule: it takes the delivery time as certain.", "这是简化算法，假定到货天数稳定。"],
        aliases: ["buffer stock", "安全存货|缓冲库存"],
        data: "erp",
        source: "std",
        related: "reorder_point",
        example: { inputs: [40, 30, 25], result: 250, worked: "(40 − 30) × 25, published by mymathtables.com" },
      }),
    ),
    kpi(
      "reorder_point",
      text("Reorder point", "再订货点"),
      "count none month supply_chain",
      "safety_stock + sold_per_day * lead_time_days",
      { standard: true, also: ["merchandise"] },
      notes({
        definition: [
          "Units in stock at which to order again: safety stock and what sells until delivery.",
          "库存降到多少件时应补货：安全库存加上到货前的销量。",
        ],
        pitfall: ["Set it anew before every promotion.", "每次大促前要重新计算。"],
        aliases: ["ROP|reorder level", "补货点|订货点|补货线"],
        data: "erp",
        source: "std",
        related: "safety_stock",
        example: { inputs: [250, 30, 25], result: 1000, worked: "250 + 30 × 25, published by mymathtables.com" },
      }),
    ),
  ];
}
