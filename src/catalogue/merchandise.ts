import { entriesOf, facts } from "./entry";
import type { Entry } from "./kpi";

/** Merchandise: choice of goods, their price and what is bought together. */
export function merchandise(): readonly Entry[] {
  const kpi = entriesOf("merchandise");
  return [
    kpi(
      "competitive_pricing",
      "index",
      "own_price / competitor_price * 100",
      {},
      facts({
        name: ["Price index against competitors", "价格竞争力指数"],
        is: "band week finance",
        counter: "gross_margin_rate",
        also: ["sales"],
        definition: [
          "Own price against the competitors' mean price; 100 is the same price.",
          "自家价格与竞品均价之比，100表示持平。",
        ],
        pitfall: [
          "Compare the same articles after coupons and shipping. Lower is not simply better: it costs margin.",
          "须比较同款商品的券后到手价和运费。并非越低越好，低价会侵蚀毛利。",
        ],
        aliases: ["competitive pricing|price index", "有竞争力的价格|价格指数|比价"],
        data: "research",
        source: "003#14",
        example: { inputs: [95, 100], result: 95, worked: "95 / 100 × 100" },
      }),
    ),
    kpi(
      "product_affinity",
      "ratio",
      "orders_with_both * orders / (orders_with_a * orders_with_b)",
      {
        within: [
          "orders_with_both <= orders_with_a",
          "orders_with_both <= orders_with_b",
          "orders_with_a <= orders",
          "orders_with_b <= orders",
        ],
      },
      facts({
        name: ["Product affinity (bought together)", "商品关联度（同购）"],
        is: "none month conversion",
        kind: "breakdown",
        also: ["content"],
        definition: [
          "How much more often two products are bought together than by chance (lift); above 1 they attract each other.",
          "两个商品被同单购买的频率是随机水平的多少倍（提升度）；大于1表示相互带动。",
        ],
        pitfall: [
          "One row a pair. Rare pairs jump about: ask for a least number of orders with both.",
          "每行一对商品。成对订单太少时数值不稳，应设最低订单数。",
        ],
        aliases: ["basket analysis|bought together|lift", "产品亲和力|关联购买|连带购买|购物篮分析"],
        data: "platform",
        source: "003#11",
        related: "product_relationship",
        example: { inputs: [30, 1000, 100, 150], result: 2, worked: "30 × 1,000 / (100 × 150)" },
      }),
    ),
    kpi(
      "product_relationship",
      "share",
      "views_of_next / views_of_product",
      {},
      facts({
        name: ["Product relationship (viewed in sequence)", "商品浏览关联（连看）"],
        is: "none month conversion",
        kind: "breakdown",
        also: ["content"],
        definition: [
          "Share of the views of one product that were followed by a view of the other.",
          "浏览某商品之后接着浏览另一商品的比例。",
        ],
        pitfall: [
          "One row a pair. Recommendation boxes make their own sequences.",
          "每行一对商品。推荐位本身会制造浏览顺序。",
        ],
        aliases: ["viewed together|cross-selling", "产品关系|连带浏览|关联浏览"],
        data: "analytics",
        source: "003#12",
        related: "product_affinity",
        example: { inputs: [180, 1200], result: 0.15, worked: "180 / 1,200" },
      }),
    ),
    kpi(
      "gross_margin_return_on_inventory",
      "ratio",
      "(sales_revenue - cogs) / average_stock",
      { formula: "KPI_GMROI" },
      facts({
        name: ["Gross margin return on inventory (GMROI)", "库存毛利回报率（GMROI）"],
        is: "higher quarter finance",
        counter: "stockout_rate",
        also: ["supply_chain"],
        definition: ["Gross profit for each unit of money held in stock.", "每投入一元库存带来的毛利。"],
        pitfall: [
          "It is a ratio: 2.5 is also written 250%. Thin stock lifts it until shelves are empty.",
          "这是比值：2.5 也有人写作250%。压低库存会抬高数值，直到缺货。",
        ],
        aliases: ["GMROI|GMROII", "GMROI|库存投资毛利回报|交叉比率"],
        data: "erp",
        source: "std",
        example: { inputs: [500000, 300000, 80000], result: 2.5, worked: "200,000 / 80,000, published by attribuly" },
      }),
    ),
    kpi(
      "sell_through_rate",
      "share",
      "units_sold / units_received",
      {},
      facts({
        name: ["Sell-through rate", "售罄率"],
        is: "higher month finance",
        counter: "gross_margin_rate",
        also: ["supply_chain", "sales"],
        definition: ["Share of the units received that have been sold.", "到货件数中已售出的比例。"],
        pitfall: [
          "Clearance sales lift it at the cost of margin. Take units of the same delivery.",
          "清仓甩卖会抬高数值但损失毛利。须按同一批到货计算。",
        ],
        aliases: ["sell through|sold share", "售清率|售罄比"],
        data: "erp",
        source: "std",
        example: { inputs: [640, 800], result: 0.8, worked: "640 / 800" },
      }),
    ),
  ];
}
