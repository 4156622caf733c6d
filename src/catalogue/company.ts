import { text } from "../core/text";
import { entriesOf, notes } from "./entry";
import type { Kpi } from "./kpi";

const margin = { max: 1 };

/** Company: what is earned, and the place in the market. */
export function company(): readonly Kpi[] {
  const kpi = entriesOf("company");
  return [
    kpi(
      "operating_revenue",
      text("Operating revenue", "营业收入"),
      "currency higher quarter finance",
      "",
      { counter: "gross_margin_rate", also: ["operations"] },
      notes({
        definition: [
          "Revenue as the books recognise it, without tax, returns and money passed on to others.",
          "按会计准则确认的收入，不含税、退货和代收代付款。",
        ],
        pitfall: ["It differs from GMV and from the amount paid in the shop.", "与成交总额、店铺实付金额都不相同。"],
        aliases: ["revenue|recognised revenue", "营收|收入"],
        data: "finance",
        source: "004",
        related: "gmv sales_revenue",
      }),
    ),
    kpi(
      "gross_profit",
      text("Gross profit", "毛利润"),
      "currency higher month finance",
      "sales_revenue - cogs",
      { counter: "customer_satisfaction_score", also: ["sales", "merchandise"] },
      notes({
        definition: ["Sales revenue less the cost of the goods sold.", "销售额减去销售成本。"],
        pitfall: [
          "It moves with what is put into the cost of goods: wages and overhead in or out.",
          "结果取决于销售成本的口径：是否计入人工和间接费用。",
        ],
        aliases: ["gross margin amount", "毛利|毛利额"],
        data: "finance",
        source: "003#3",
        related: "gross_margin_rate cogs",
        example: { inputs: [500000, 300000], result: 200000, worked: "500,000 − 300,000" },
      }),
    ),
    kpi(
      "gross_margin_rate",
      text("Gross margin", "毛利率"),
      "percent higher month finance",
      "(sales_revenue - cogs) / sales_revenue",
      { counter: "sales_revenue", also: ["operations", "merchandise", "sales"], plausible: margin },
      notes({
        definition: ["Gross profit as a share of sales revenue.", "毛利润占销售额的比例。"],
        pitfall: [
          "Take revenue and cost of the same orders and the same period.",
          "收入和成本须对应同一批订单、同一期间。",
        ],
        aliases: ["gross margin rate|gross profit margin|GPM", "销售毛利率|毛利润率"],
        data: "finance",
        source: "004",
        related: "gross_profit average_profit_margin",
        example: { inputs: [500000, 300000], result: 0.4, worked: "200,000 / 500,000" },
      }),
    ),
    kpi(
      "average_profit_margin",
      text("Average profit margin", "平均利润率"),
      "percent higher month finance",
      "profit / sales_revenue",
      { counter: "sales_revenue", also: ["sales"], plausible: margin },
      notes({
        definition: [
          "Profit of all orders of the period as a share of their revenue.",
          "统计期内全部订单的利润占其收入的比例。",
        ],
        pitfall: [
          "Divide the sums; never average the margins of single orders. Say whether the profit is gross or net.",
          "用合计相除，不能把各订单的利润率再求平均。注明是毛利还是净利。",
        ],
        aliases: ["average margin", "平均保证金|平均毛利率"],
        data: "finance",
        source: "003#4",
        related: "gross_margin_rate net_profit_margin",
        example: { inputs: [60000, 500000], result: 0.12, worked: "60,000 / 500,000" },
      }),
    ),
    kpi(
      "net_profit_margin",
      text("Net profit margin", "净利润率"),
      "percent higher quarter finance",
      "net_profit / sales_revenue",
      { counter: "sales_revenue", also: ["operations", "sales"], plausible: margin },
      notes({
        definition: [
          "Profit after all costs and taxes as a share of sales revenue.",
          "扣除全部费用和税金后的利润占销售额的比例。",
        ],
        pitfall: [
          "A bare profit margin does not say gross or net: choose. Saving on marketing lifts it for a quarter and costs growth.",
          "只说“利润率”不清楚是毛利还是净利，须选定。砍掉营销费用短期好看，却损害增长。",
        ],
        aliases: ["profit margin|net margin", "利润率|净利率|销售净利率"],
        data: "finance",
        source: "000 004",
        related: "gross_margin_rate",
        example: { inputs: [40000, 500000], result: 0.08, worked: "40,000 / 500,000" },
      }),
    ),
    kpi(
      "profitability",
      text("Profitability", "盈利能力"),
      "percent higher quarter finance",
      "",
      { kind: "theme", counter: "sales_growth_rate", proxies: ["net_profit_margin", "gross_margin_rate"] },
      notes({
        definition: [
          "A theme, not a figure: score the net or the gross margin in its place.",
          "这是一个主题而非数值：请改用净利润率或毛利率考核。",
        ],
        pitfall: ["It cannot be measured as it is worded.", "按字面无法量化。"],
        aliases: ["earnings|profitable", "盈利|盈利性|利润"],
        data: "finance",
        source: "001 002",
      }),
    ),
    kpi(
      "cogs",
      text("Cost of goods sold (COGS)", "销售成本（COGS）"),
      "currency none month finance",
      "opening_stock + purchases - closing_stock",
      { formula: "KPI_COGS", also: ["supply_chain", "merchandise"] },
      notes({
        definition: [
          "What the goods sold in the period cost: opening stock and purchases less closing stock.",
          "本期已售商品的成本：期初库存加本期采购减期末库存。",
        ],
        pitfall: [
          "Some count wages and overhead in, most do not: keep one scope in every margin. It grows with sales, so score the margin in its place.",
          "有的口径计入人工和间接费用，多数不计：各项利润率应采用同一口径。它随销售额增长，考核请用毛利率。",
        ],
        aliases: ["COGS|cost of sales", "COGS|营业成本|商品成本|销货成本"],
        data: "finance",
        source: "002 003#9",
        related: "gross_margin_rate",
        example: { inputs: [80000, 310000, 90000], result: 300000, worked: "80,000 + 310,000 − 90,000" },
      }),
    ),
    kpi(
      "return_on_investment",
      text("Return on investment (ROI)", "投资回报率（ROI）"),
      "percent higher year finance",
      "",
      {
        formula: "KPI_ROI",
        counter: "sales_growth_rate",
        also: ["operations"],
        variants: {
          argument: "gain_is",
          default: "gross",
          choices: {
            gross: { words: text("gross", "含本金"), expression: "(gain - investment) / investment" },
            net: { words: text("net", "净收益"), expression: "gain / investment" },
          },
        },
      },
      notes({
        definition: [
          "Net gain as a share of the capital put in. Choose `gross` when the gain includes the money put in, `net` when it is already taken off.",
          "净收益占投入资金的比例。收益含本金选“含本金”，已扣除本金选“净收益”。",
        ],
        pitfall: [
          "Four figures are called ROI: this one, marketing ROI, ad return (ROAS) and project ROI. A 3:1 ad return is not an ROI of 300%.",
          "有四个指标都叫 ROI：本指标、营销 ROI、广告回报（ROAS）和项目 ROI。广告投产比3:1并不等于 ROI 300%。",
        ],
        aliases: ["ROI|return on capital", "ROI|投资回报|资本回报率|投入产出比"],
        data: "finance",
        source: "000 004",
        related: "marketing_roi ad_roas project_roi",
        example: { inputs: [130000, 100000], result: 0.3, worked: "30,000 / 100,000" },
      }),
    ),
    kpi(
      "market_share",
      text("Market share", "市场份额"),
      "share higher year finance",
      "sales_revenue / market_sales",
      { counter: "net_profit_margin", also: ["sales"] },
      notes({
        definition: ["Own sales as a share of the whole market's.", "自身销售额占整个市场销售额的比例。"],
        pitfall: [
          "The market's size comes from outside: write down its definition, date and publisher.",
          "市场规模来自外部数据：须写明范围、日期和来源。",
        ],
        aliases: ["share of market", "市占率|市场占有率"],
        data: "research",
        source: "001 002 004",
        related: "tam_relative_to_market_share",
        example: { inputs: [2000000, 80000000], result: 0.025, worked: "2 / 80 million" },
      }),
    ),
    kpi(
      "tam_relative_to_market_share",
      text("Share of the available market (TAM)", "占可触达市场的份额（TAM）"),
      "share higher year finance",
      "sales_revenue / available_market",
      { counter: "net_profit_margin" },
      notes({
        definition: [
          "Own sales as a share of the market that could be served (TAM); follow its trend.",
          "自身销售额占可服务市场总量（TAM）的比例，重在看趋势。",
        ],
        pitfall: [
          "Near to market share but with another denominator: do not score both.",
          "与市场份额相近但分母不同，不要同时考核。",
        ],
        aliases: ["TAM|total available market", "TAM|市场总量|相对于零售商市场份额的可用市场总量"],
        data: "research",
        source: "003#10",
        related: "market_share",
        example: { inputs: [2000000, 500000000], result: 0.004, worked: "2 / 500 million" },
      }),
    ),
  ];
}
