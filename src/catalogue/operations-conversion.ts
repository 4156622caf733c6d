import { text } from "../core/text";
import { atLeast, entriesOf, notes } from "./entry";
import type { Kpi } from "./kpi";

/** Operations: how visitors become buyers, step by step. */
export function operationsConversion(): readonly Kpi[] {
  const kpi = entriesOf("operations");
  return [
    kpi(
      "add_to_cart_rate",
      text("Add-to-cart rate", "加购转化率"),
      "share higher month conversion",
      "cart_users / browsing_users",
      {
        counter: "cart_abandonment_rate",
        also: ["merchandise"],
        benchmarks: [atLeast(0.15, "case: beauty, growth stage", "案例：美妆，成长期", "002")],
      },
      notes({
        definition: [
          "Share of the users who viewed a product and put something in the cart.",
          "浏览过商品的用户中，把商品加入购物车的比例。",
        ],
        pitfall: [
          "The whole are users who viewed a product, not all visitors.",
          "分母是浏览过商品的用户，不是全部访客。",
        ],
        aliases: ["cart rate|ATC rate", "加购率|收藏加购率"],
        data: "analytics",
        source: "002",
        example: { inputs: [1500, 10000], result: 0.15, worked: "1,500 / 10,000" },
      }),
    ),
    kpi(
      "visitor_to_order_rate",
      text("Order rate (of visitors)", "下单转化率（访客口径）"),
      "share higher month conversion",
      "ordering_users / visitors",
      {
        counter: "payment_rate",
        benchmarks: [atLeast(0.035, "case: beauty, growth stage", "案例：美妆，成长期", "002")],
      },
      notes({
        definition: [
          "Share of the visitors who placed an order, paid or not.",
          "访客中下单用户的比例，不论是否已付款。",
        ],
        pitfall: [
          "The same Chinese name is used for the share of cart users who order: compare only rates with the same denominator.",
          "“下单转化率”也常按加购人数计算：只有分母相同的数据才能比较。",
        ],
        aliases: ["order conversion rate|order rate", "下单转化率|下单率"],
        data: "platform",
        source: "002",
        related: "cart_to_order_rate conversion_rate",
        example: {
          inputs: [50920, 1340000],
          result: 0.038,
          worked: "50,920 / 1,340,000, the case study's first quarter",
        },
      }),
    ),
    kpi(
      "payment_rate",
      text("Payment rate", "支付转化率"),
      "share higher month conversion",
      "paying_users / ordering_users",
      {
        counter: "return_rate",
        also: ["supply_chain", "technology"],
        benchmarks: [atLeast(0.85, "case: beauty, growth stage", "案例：美妆，成长期", "002")],
      },
      notes({
        definition: ["Share of the users who placed an order and paid for it.", "下单用户中完成支付的比例。"],
        pitfall: [
          "A fall points to the payment flow, to stock or to discounts. Orders still open at the end of the period make it look low.",
          "下降时先查支付流程、库存和优惠。期末尚未付款的订单会拉低数值。",
        ],
        aliases: ["payment conversion rate", "支付率|付款转化率|支付转化"],
        data: "platform",
        source: "002",
        example: { inputs: [35700, 42000], result: 0.85, worked: "35,700 / 42,000, the case study's target month" },
      }),
    ),
  ];
}
