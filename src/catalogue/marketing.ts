import { text } from "../core/text";
import { atLeast, atMost, entriesOf, notes } from "./entry";
import type { Kpi } from "./kpi";

/** Marketing: what attention costs and brings. */
export function marketing(): readonly Kpi[] {
  const kpi = entriesOf("marketing");
  return [
    kpi(
      "customer_acquisition_cost",
      text("Customer acquisition cost (CAC)", "获客成本（CAC）"),
      "currency lower month traffic",
      "marketing_cost / new_customers",
      {
        formula: "KPI_CAC",
        counter: "customer_lifetime_value",
        also: ["operations", "company"],
        benchmarks: [atMost(80, "case: beauty, growth stage, yuan", "案例：美妆，成长期，元", "002")],
      },
      notes({
        definition: [
          "Marketing cost for each new customer won in the period.",
          "统计期内每获得一位新客花费的营销费用。",
        ],
        pitfall: [
          "New users and new buyers give different costs: use buyers when it stands beside lifetime value, which should be at least 3 times as much. Say whether salaries and subsidies are in.",
          "按新增用户和按新增买家计算结果不同：与用户生命周期价值对比时用买家，后者至少应为其3倍。说明是否计入人员工资和补贴。",
        ],
        aliases: ["CAC|cost per acquisition|CPA", "CAC|新客成本|拉新成本|客户获取成本"],
        data: "ads",
        source: "000 002 003#18",
        related: "ltv_cac_ratio",
        example: { inputs: [50000, 100], result: 500, worked: "50,000 / 100, published by calcdragon.com" },
      }),
    ),
    kpi(
      "cac_payback",
      text("CAC payback", "获客成本回收期"),
      "months lower quarter user",
      "cac / monthly_gross_profit_per_customer",
      { counter: "new_visitor_share", also: ["company", "user_operations"], standard: true },
      notes({
        definition: [
          "Months until a new customer's gross profit has paid for winning him.",
          "一位新客带来的毛利收回获客成本所需的月数。",
        ],
        pitfall: [
          "Take gross profit, not revenue. Cutting spend shortens it and stops growth.",
          "用毛利而不是收入计算。削减投放会缩短回收期，但也会停止增长。",
        ],
        aliases: ["payback period|months to recover CAC", "回本周期|获客回本期|投资回收期"],
        data: "derived",
        source: "std",
        related: "customer_acquisition_cost ltv_cac_ratio",
        example: {
          inputs: [500, 37.5],
          result: 13.33,
          places: 2,
          worked: "500 / 37.50, published as 13.33 by calcdragon.com",
        },
      }),
    ),
    kpi(
      "marketing_roi",
      text("Marketing ROI", "营销投资回报率（营销ROI）"),
      "percent higher month finance",
      "(attributed_profit - marketing_cost) / marketing_cost",
      { counter: "net_profit_margin", also: ["company"] },
      notes({
        definition: [
          "Gross profit that marketing brought, less its cost, as a share of that cost.",
          "营销带来的毛利减去营销费用，再除以营销费用。",
        ],
        pitfall: [
          "It counts profit; ad return (ROAS) counts revenue. It stands and falls with the way sales are attributed.",
          "本指标按毛利计算，广告回报（ROAS）按收入计算。结果取决于归因方式。",
        ],
        aliases: ["ROI of marketing|MROI", "营销ROI|营销回报率|市场投资回报率"],
        data: "ads",
        source: "000",
        related: "ad_roas return_on_investment",
        example: { inputs: [75000, 50000], result: 0.5, worked: "25,000 / 50,000" },
      }),
    ),
    kpi(
      "ad_roas",
      text("Return on ad spend (ROAS)", "广告投产比（ROAS）"),
      "ratio higher month finance",
      "ad_revenue / ad_cost",
      {
        formula: "KPI_ROAS",
        counter: "new_visitor_share",
        also: ["operations"],
        benchmarks: [atLeast(3, "example: marketing team", "示例：市场团队", "000")],
      },
      notes({
        definition: [
          "Revenue from advertising for each unit of money spent on it; 3 is also written 3:1.",
          "每一元广告费带来的收入；3 也写作 3:1。",
        ],
        pitfall: [
          "Often called ad ROI, but 3:1 is a return of 200% on the money, before the cost of goods. Ads shown to old customers look best and win nobody.",
          "常被称为广告 ROI，但3:1按收入算的回报率是200%，且未扣商品成本。投给老客的广告数据最好看，却带不来新客。",
        ],
        aliases: ["ROAS|ad ROI|advertising ROI", "ROAS|广告ROI|投产比|投入产出比|广告回报率"],
        data: "ads",
        source: "000",
        related: "marketing_roi",
        example: { inputs: [150000, 50000], result: 3, worked: "150,000 / 50,000" },
      }),
    ),
    kpi(
      "ad_click_through_rate",
      text("Ad click-through rate", "广告点击率"),
      "share higher month traffic",
      "clicks / impressions",
      { formula: "KPI_AD_CTR", counter: "conversion_rate", also: ["operations"] },
      notes({
        definition: ["Clicks as a share of the times an ad was shown.", "点击次数占广告展示次数的比例。"],
        pitfall: ["Clickbait raises clicks and bounces together.", "标题党会让点击率和跳失率一起上升。"],
        aliases: ["CTR|ad CTR|click rate", "CTR|点击率|投放点击率"],
        data: "ads",
        source: "000",
        related: "average_click_through_rate display_ad_click_through_rate",
        example: { inputs: [300, 10000], result: 0.03, worked: "300 / 10,000" },
      }),
    ),
    kpi(
      "display_ad_click_through_rate",
      text("Display ad click-through rate", "展示广告点击率"),
      "share higher month traffic",
      "display_clicks / display_impressions",
      { formula: "KPI_DISPLAY_AD_CTR", counter: "conversion_rate" },
      notes({
        definition: ["Clicks as a share of the times a banner was shown.", "点击次数占展示广告曝光次数的比例。"],
        pitfall: ["Banners are clicked by mistake, above all on phones.", "横幅广告常被误点，手机端尤甚。"],
        aliases: ["banner CTR|display CTR", "横幅点击率|Banner点击率|展示点击率"],
        data: "ads",
        source: "003",
        related: "ad_click_through_rate",
        example: { inputs: [40, 20000], result: 0.002, worked: "40 / 20,000" },
      }),
    ),
    kpi(
      "promo_click_through_rate",
      text("Promotion click-through rate", "促销点击率"),
      "share higher month traffic",
      "promo_clicks / promo_impressions",
      { formula: "KPI_PROMO_CTR", counter: "conversion_rate", also: ["content", "operations"] },
      notes({
        definition: ["Clicks as a share of the times a promotion was shown.", "点击次数占促销展示次数的比例。"],
        pitfall: ["A promise the page does not keep raises clicks only.", "页面兑现不了的承诺只会抬高点击。"],
        aliases: ["promotion CTR|promo CTR", "活动点击率|促销活动点击率"],
        data: "analytics",
        source: "003",
        related: "ad_click_through_rate",
        example: { inputs: [900, 18000], result: 0.05, worked: "900 / 18,000" },
      }),
    ),
    kpi(
      "average_click_through_rate",
      text("Average click-through rate", "平均点击率"),
      "share higher month traffic",
      "page_clicks / page_impressions",
      { formula: "KPI_AVERAGE_CTR", counter: "conversion_rate", also: ["content"] },
      notes({
        definition: [
          "Clicks of all links as a share of the times they were shown.",
          "全部链接的点击次数占展示次数的比例。",
        ],
        pitfall: [
          "Divide the sums; never average the rates of single links.",
          "用合计相除，不要把各链接的点击率再求平均。",
        ],
        aliases: ["average CTR|mean CTR", "平均CTR|整体点击率"],
        data: "analytics",
        source: "003#37",
        related: "clicks ad_click_through_rate",
        example: { inputs: [1200, 30000], result: 0.04, worked: "1,200 / 30,000" },
      }),
    ),
    kpi(
      "clicks",
      text("Clicks", "点击次数"),
      "count higher month traffic",
      "",
      { counter: "bounce_rate", also: ["content"] },
      notes({
        definition: [
          "Clicks on a link, counted by channel: site, social, email, display, paid search.",
          "链接获得的点击数，按渠道统计：站内、社交、邮件、展示广告、付费搜索。",
        ],
        pitfall: [
          "Bots and double clicks count too unless they are filtered.",
          "不过滤的话，机器点击和重复点击也会计入。",
        ],
        aliases: ["click count", "点击数|点击量"],
        data: "analytics",
        source: "003#36",
        related: "average_click_through_rate",
      }),
    ),
    kpi(
      "average_search_position",
      text("Average search position", "搜索平均排名"),
      "index lower month traffic",
      "position_points / search_impressions",
      { counter: "clicks", also: ["content", "operations"], plausible: { min: 1 } },
      notes({
        definition: [
          "Mean place in the search results, each showing counted once: the sum of place × times shown, divided by the times shown.",
          "搜索结果中的平均位置，按展示次数加权：名次×展示次数之和，除以展示次数。",
        ],
        pitfall: [
          "Place 1 is best, so lower is better. Rare words rank high and bring nobody.",
          "第1名最好，数值越低越好。冷门词排名高却没有流量。",
        ],
        aliases: ["SEO rank|average position|search ranking", "平均排名|搜索排名|关键词排名|自然排名"],
        data: "research",
        source: "003#38",
        example: { inputs: [42000, 10000], result: 4.2, worked: "42,000 / 10,000" },
      }),
    ),
    kpi(
      "ppc_traffic",
      text("Pay-per-click traffic (PPC)", "付费点击流量（PPC）"),
      "count higher month traffic",
      "",
      { counter: "customer_acquisition_cost" },
      notes({
        definition: ["Visits that paid clicks brought.", "由按点击付费的广告带来的访问次数。"],
        pitfall: ["Money alone raises it.", "只要多花钱就能提高。"],
        aliases: ["PPC|paid traffic|paid search", "PPC|每次点击付费流量|付费流量|直通车流量"],
        data: "ads",
        source: "003#39",
        related: "traffic_source_mix",
      }),
    ),
    kpi(
      "affiliate_performance_rate",
      text("Affiliate conversion rate", "联盟推广转化率"),
      "share higher month conversion",
      "affiliate_conversions / affiliate_clicks",
      { kind: "breakdown", counter: "return_rate" },
      notes({
        definition: ["Share of an affiliate's clicks that ended in a purchase.", "联盟渠道的点击中成交的比例。"],
        pitfall: [
          "One row an affiliate. Beside it stands revenue for each unit of commission: choose one to score. Watch for cookies set without a click.",
          "每行一个联盟渠道。另有“收入÷佣金”口径，只选其一考核。警惕未点击就写入 Cookie 的作弊。",
        ],
        aliases: ["affiliate performance", "联盟绩效率|联盟营销|分销转化率|淘宝客转化率"],
        data: "ads",
        source: "003#40",
        example: { inputs: [45, 1500], result: 0.03, worked: "45 / 1,500" },
      }),
    ),
  ];
}
