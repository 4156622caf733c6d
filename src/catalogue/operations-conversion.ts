import { text } from "../core/text";
import { atLeast, entriesOf, notes } from "./entry";
import type { Kpi } from "./kpi";

/** Operations: how visitors become buyers, step by step. */
export function operationsConversion(): readonly Kpi[] {
  const kpi = entriesOf("operations");
  return [
    kpi(
      "conversion_rate",
      text("Conversion rate", "转化率"),
      "share higher month conversion",
      "buyers / visitors",
      { counter: "average_order_value", also: ["sales", "marketing", "company"] },
      notes({
        definition: ["Share of the visitors who bought.", "访客中完成购买的比例。"],
        pitfall: [
          "One of the articles prints it upside down (visitors ÷ conversions): a result above 100% means the two are swapped. Say buyers or orders, visitors or visits; a target of +2% must say points or relative.",
          "有文章把分子分母写反（访客数÷转化数）：结果超过100%说明填反了。说明用购买人数还是订单数、访客数还是访问次数；目标“+2%”须说明是百分点还是相对增幅。",
        ],
        aliases: ["CVR|conversion|purchase rate", "转换率|用户转化率|成交转化率|购买转化率"],
        data: "platform",
        source: "000 001 003#6 004",
        related: "visitor_to_order_rate funnel_conversion_rate",
        example: { inputs: [750, 24000], result: 0.03125, worked: "750 / 24,000" },
      }),
    ),
    kpi(
      "browse_rate",
      text("Browse rate", "浏览转化率"),
      "share higher month conversion",
      "browsing_users / visitors",
      { counter: "add_to_cart_rate", also: ["content"] },
      notes({
        definition: ["Share of the visitors who viewed a product.", "访客中浏览了商品的比例。"],
        pitfall: [
          "It shows how inviting the pages are, not whether people want to buy.",
          "它反映页面吸引力，不代表购买意愿。",
        ],
        aliases: ["product view rate", "浏览率|商品浏览转化率"],
        data: "analytics",
        source: "002",
        example: { inputs: [16800, 24000], result: 0.7, worked: "16,800 / 24,000" },
      }),
    ),
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
    kpi(
      "cart_to_order_rate",
      text("Order rate (of cart users)", "下单转化率（加购口径）"),
      "percent higher month conversion",
      "ordering_users / cart_users",
      { counter: "payment_rate", plausible: { min: 0 } },
      notes({
        definition: ["Users who placed an order for each user who added to the cart.", "下单用户数与加购用户数之比。"],
        pitfall: [
          "The same Chinese name is used for the share of all visitors who order: compare only rates with the same denominator. Buying at once skips the cart, so it can exceed 100%.",
          "“下单转化率”也常按访客计算：只有分母相同的数据才能比较。“立即购买”不经过购物车，数值可能超过100%。",
        ],
        aliases: ["order conversion rate|cart conversion", "下单转化率|加购下单率"],
        data: "analytics",
        source: "002",
        related: "visitor_to_order_rate cart_abandonment_rate",
        example: { inputs: [600, 1500], result: 0.4, worked: "600 / 1,500" },
      }),
    ),
    kpi(
      "funnel_conversion_rate",
      text("Funnel conversion", "全链路转化率"),
      "share higher month conversion",
      "paying_users / visitors",
      {
        kind: "composite",
        counter: "return_rate",
        also: ["company"],
        proxies: ["browse_rate", "add_to_cart_rate", "cart_to_order_rate", "payment_rate"],
      },
      notes({
        definition: [
          "Share of the visitors who paid: the product of the steps view, cart, order and pay. KPI_FUNNEL shows the steps.",
          "访客中最终付款的比例，即浏览、加购、下单、支付各步之积。各步明细用 KPI_FUNNEL。",
        ],
        pitfall: [
          "Watch the chain, not one step; people may skip a step. All counts must be of the same period.",
          "看整条链路而非单一环节；用户可能跳过某一步。各环节人数须为同一期间。",
        ],
        aliases: ["full-funnel conversion|overall conversion", "漏斗转化率|全链路转化|整体转化率"],
        data: "analytics",
        source: "002",
        related: "conversion_rate",
        example: { inputs: [35700, 1200000], result: 0.02975, worked: "3.5% × 85%, the case study's targets" },
      }),
    ),
    kpi(
      "cart_abandonment_rate",
      text("Cart abandonment rate", "购物车放弃率"),
      "share lower month conversion",
      "1 - completed_carts / carts",
      { counter: "average_order_value", also: ["sales", "technology"] },
      notes({
        definition: [
          "Share of the carts that were filled and did not end in a completed checkout.",
          "已创建的购物车中未完成结算的比例。",
        ],
        pitfall: [
          "Some print completed ÷ created, which is the opposite. Count carts or users, not both, and wait until carts can no longer complete.",
          "有资料误写成“完成数÷创建数”，那是相反的指标。按购物车或按用户只选一种，并等购物车有效期过后再统计。",
        ],
        aliases: ["shopping cart abandonment|abandoned carts", "弃购率|购物车弃置率|加购未支付率"],
        data: "analytics",
        source: "001 003#7",
        related: "cart_to_order_rate",
        example: { inputs: [600, 2000], result: 0.7, worked: "1 − 600 / 2,000" },
      }),
    ),
    kpi(
      "detail_page_conversion_rate",
      text("Product page conversion rate", "详情页转化率"),
      "share higher month conversion",
      "detail_buyers / detail_viewers",
      { counter: "return_rate", also: ["content", "merchandise"] },
      notes({
        definition: [
          "Share of the users who viewed a product's page and went on to the end chosen: cart, order or payment.",
          "浏览某商品详情页的用户中，完成所选目标（加购、下单或支付）的比例。",
        ],
        pitfall: [
          "Name the end that counts. Pages that promise too much come back as returns.",
          "须注明以哪一步为目标。详情页夸大其词，会以退货的形式回来。",
        ],
        aliases: ["detail page conversion|PDP conversion", "商品详情页转化率|详情页转化|单品转化率"],
        data: "platform",
        source: "002",
        related: "conversion_rate",
        example: { inputs: [90, 1800], result: 0.05, worked: "90 / 1,800" },
      }),
    ),
  ];
}
