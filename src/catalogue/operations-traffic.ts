import { text } from "../core/text";
import { atLeast, atMost, entriesOf, notes } from "./entry";
import type { Kpi } from "./kpi";

/** Operations: who comes to the shop and what they are worth. */
export function operationsTraffic(): readonly Kpi[] {
  const kpi = entriesOf("operations");
  return [
    kpi(
      "unique_visitors",
      text("Unique visitors (UV)", "独立访客数（UV）"),
      "count higher month traffic",
      "",
      {
        counter: "bounce_rate",
        also: ["marketing", "company"],
        benchmarks: [atLeast(1200000, "case: beauty, growth stage, a month", "案例：美妆，成长期，每月", "002")],
      },
      notes({
        definition: ["Different people who visited the shop in the period.", "统计期内访问店铺的去重人数。"],
        pitfall: [
          "Days do not add up: a person who comes on two days is one visitor of the month. Leave out bots and fake traffic; two tools may differ by 5% at most.",
          "按天相加不等于当月访客：同一人来两天，当月只算一人。剔除机器与刷量流量；两个工具的数据相差不应超过5%。",
        ],
        aliases: ["UV|visitors|daily visitors", "UV|访客数|独立访客|唯一身份访问者|访客"],
        data: "analytics",
        source: "002 003",
        related: "site_traffic new_visitor_share",
      }),
    ),
    kpi(
      "new_visitor_share",
      text("New-visitor share", "新访客占比"),
      "share higher month traffic",
      "new_visitors / visitors",
      {
        counter: "returning_customer_revenue_share",
        also: ["marketing"],
        benchmarks: [atLeast(0.7, "case: beauty, growth stage", "案例：美妆，成长期", "002")],
      },
      notes({
        definition: ["Share of the visitors who came for the first time.", "首次来访的访客占全部访客的比例。"],
        pitfall: [
          "Higher is better only while the shop grows; a very high share means that few come back. Lost cookies make old visitors look new.",
          "只有在成长期才是越高越好；占比过高说明留不住人。Cookie 丢失会把老访客算成新访客。",
        ],
        aliases: ["new visitor rate", "新客占比|新访客比例"],
        data: "analytics",
        source: "002",
        related: "new_vs_returning_visitors",
        example: {
          inputs: [840000, 1200000],
          result: 0.7,
          worked: "840,000 / 1,200,000, the case study's target month",
        },
      }),
    ),
    kpi(
      "traffic_growth_rate",
      text("Traffic growth rate", "流量增长率"),
      "percent higher month traffic",
      "(visitors - visitors_before) / visitors_before",
      {
        counter: "bounce_rate",
        also: ["marketing"],
        benchmarks: [
          atLeast(0.2, "example target, a year", "示例目标，年度", "003"),
          atLeast(0.5, "example target, a year", "示例目标，年度", "003"),
        ],
      },
      notes({
        definition: [
          "Change of the visitors against an earlier period, as a share of the earlier one.",
          "访客数相对基期的变化，占基期的比例。",
        ],
        pitfall: [
          "Without the base the figure says nothing. More visitors are not more users: user growth is another KPI.",
          "没有基期数据就没有意义。访客增长不等于用户增长，后者是另一个指标。",
        ],
        aliases: ["UV growth|visitor growth", "UV增长|访客增长率|网站流量增长"],
        data: "analytics",
        source: "002 003",
        related: "user_growth_rate",
        example: { inputs: [1290000, 750000], result: 0.72, worked: "540,000 / 750,000" },
      }),
    ),
    kpi(
      "site_traffic",
      text("Site traffic (visits)", "网站流量（访问次数）"),
      "count higher month traffic",
      "",
      {
        counter: "conversion_rate",
        also: ["marketing", "technology"],
      },
      notes({
        definition: [
          "Visits of the period; one person may come several times.",
          "统计期内的访问次数，同一人可多次计入。",
        ],
        pitfall: [
          "Visits are not visitors: never mix the two in a rate. Bots are left out.",
          "访问次数不是访客数，计算比率时不可混用。剔除机器流量。",
        ],
        aliases: ["visits|sessions|traffic", "流量|访问量|会话数|浏览次数|网站访问量"],
        data: "analytics",
        source: "003#19 004",
        related: "unique_visitors",
      }),
    ),
    kpi(
      "traffic_source_mix",
      text("Traffic source mix", "流量来源占比"),
      "share none month traffic",
      "visits_from_source / visits",
      { kind: "breakdown", also: ["marketing"] },
      notes({
        definition: [
          "Share of the visits that came from each source; the shares add up to 100%.",
          "各来源访问次数占全部访问的比例，合计为100%。",
        ],
        pitfall: [
          "One row a source. A large unknown or direct source hides the others; paid and free visits may overlap.",
          "每行一个来源。“未知/直接访问”占比大时会掩盖其他来源；付费与免费流量可能重叠。",
        ],
        aliases: ["traffic sources|channel mix", "访客来源占比|流量来源|渠道占比|流量结构"],
        data: "analytics",
        source: "002 003#25",
        related: "ppc_traffic",
        example: { inputs: [4500, 15000], result: 0.3, worked: "4,500 / 15,000" },
      }),
    ),
    kpi(
      "new_vs_returning_visitors",
      text("New and returning visitors", "新访客与回访客占比"),
      "share none month traffic",
      "returning_visitors / visitors",
      { kind: "breakdown", also: ["marketing"] },
      notes({
        definition: [
          "Share of the visitors who had come before; the rest are new.",
          "曾来访过的访客占全部访客的比例，其余为新访客。",
        ],
        pitfall: [
          "It means nothing alone: read it with the campaigns of the period. Retargeting should raise it.",
          "单看没有意义，要结合当期投放活动。再营销广告应使其上升。",
        ],
        aliases: ["new vs returning visitors|returning visitors", "新访问者与回访者|回访客占比|老访客占比"],
        data: "analytics",
        source: "003#20",
        related: "new_visitor_share",
        example: { inputs: [360000, 1200000], result: 0.3, worked: "360,000 / 1,200,000" },
      }),
    ),
    kpi(
      "traffic_precision",
      text("Traffic precision", "流量精准度"),
      "share higher month traffic",
      "",
      {
        kind: "composite",
        counter: "unique_visitors",
        also: ["marketing"],
        proxies: ["visitor_product_match_rate", "bounce_rate"],
      },
      notes({
        definition: [
          "How well the visitors fit the shop: score the match rate (higher is better) or the bounce rate (lower is better) in its place.",
          "访客与店铺的匹配程度：请选用访客商品匹配度（越高越好）或跳失率（越低越好）考核。",
        ],
        pitfall: ["The two stand-ins point in opposite directions: choose one.", "两个替代指标方向相反，只能选一个。"],
        aliases: ["traffic quality", "流量质量|精准流量"],
        data: "audience",
        source: "002",
      }),
    ),
    kpi(
      "visitor_product_match_rate",
      text("Visitor–product match rate", "访客与商品匹配度"),
      "share higher month traffic",
      "matching_visitors / profiled_visitors",
      { counter: "unique_visitors", also: ["marketing"] },
      notes({
        definition: [
          "Share of the visitors with a known profile who belong to the target group.",
          "画像已知的访客中，属于目标人群的比例。",
        ],
        pitfall: [
          "Say how many profiles are unknown, and handle personal data by the law.",
          "注明画像未知的访客有多少，并合规使用个人信息。",
        ],
        aliases: ["audience match|target audience share", "人群匹配度|目标人群占比"],
        data: "audience",
        source: "002",
        related: "traffic_precision",
        example: { inputs: [56000, 80000], result: 0.7, worked: "56,000 / 80,000" },
      }),
    ),
    kpi(
      "bounce_rate",
      text("Bounce rate", "跳失率"),
      "share lower month traffic",
      "single_page_visits / visits",
      {
        counter: "unique_visitors",
        also: ["marketing", "content"],
        benchmarks: [atMost(0.5, "good traffic", "流量质量良好", "002")],
      },
      notes({
        definition: ["Share of the visits that end after one page.", "只看一个页面就离开的访问占比。"],
        pitfall: [
          "Tools differ: Google Analytics 4 counts visits without engagement. A page that answers at once may be left at once.",
          "各工具口径不同：GA4 统计的是无互动访问。一页就能解决问题的页面，跳失率高未必是坏事。",
        ],
        aliases: ["bounce", "跳出率|网站跳出率|跳失"],
        data: "analytics",
        source: "002 003#22",
        related: "average_session_duration",
        example: { inputs: [6000, 15000], result: 0.4, worked: "6,000 / 15,000" },
      }),
    ),
    kpi(
      "time_on_site",
      text("Time on site", "网站停留时间"),
      "seconds band month traffic",
      "session_seconds / visitors",
      { counter: "conversion_rate", also: ["marketing", "content"] },
      notes({
        definition: ["Time that a visitor spends on the site in the period.", "统计期内平均每位访客在站内停留的时间。"],
        pitfall: [
          "Long is good on content pages and bad in the checkout. Near to the session duration, which is per visit: score one of them.",
          "内容页停留长是好事，结算页停留长是坏事。与按次计算的平均会话时长相近，只考核其一。",
        ],
        aliases: ["dwell time", "停留时长|网站停留|人均停留时长"],
        data: "analytics",
        source: "003#21",
        related: "average_session_duration",
        example: { inputs: [2700000, 15000], result: 180, worked: "2,700,000 / 15,000" },
      }),
    ),
    kpi(
      "average_session_duration",
      text("Average session duration", "平均会话时长"),
      "seconds band month traffic",
      "session_seconds / visits",
      { counter: "conversion_rate", also: ["marketing", "content"] },
      notes({
        definition: ["Time that one visit lasts on average.", "平均每次访问持续的时间。"],
        pitfall: [
          "It depends on the idle time after which the tool ends a visit; the last page has no time.",
          "取决于工具设定的会话超时；最后一页的停留通常不计入。",
        ],
        aliases: ["session length|visit duration", "平均会话持续时间|平均访问时长"],
        data: "analytics",
        source: "003#24",
        related: "time_on_site",
        example: { inputs: [2700000, 22500], result: 120, worked: "2,700,000 / 22,500" },
      }),
    ),
    kpi(
      "pageviews_per_visit",
      text("Pages per visit", "访问深度（每次访问页数）"),
      "ratio band month traffic",
      "pageviews / visits",
      { counter: "conversion_rate", also: ["marketing", "content"] },
      notes({
        definition: ["Pages viewed in one visit on average.", "平均每次访问浏览的页面数。"],
        pitfall: [
          "More is not always better: many pages may mean that people cannot find what they want.",
          "并非越多越好：页数过多可能是用户找不到想要的商品。",
        ],
        aliases: ["pageviews per visit|page depth|PV per visit", "每次访问的综合浏览量|访问深度|人均浏览页数"],
        data: "analytics",
        source: "003#23",
        example: { inputs: [67500, 22500], result: 3, worked: "67,500 / 22,500" },
      }),
    ),
    kpi(
      "mobile_site_traffic",
      text("Mobile site traffic", "移动端流量占比"),
      "share none month traffic",
      "mobile_visits / visits",
      { also: ["marketing", "technology"] },
      notes({
        definition: ["Share of the visits made on mobile devices.", "来自移动设备的访问占比。"],
        pitfall: [
          "Say whether the app counts. Compare conversion by device before acting on it.",
          "说明是否包含 App。采取行动前先按设备比较转化率。",
        ],
        aliases: ["mobile traffic|mobile share", "移动网站流量|手机端流量|无线端占比"],
        data: "analytics",
        source: "003#26",
        example: { inputs: [18000, 22500], result: 0.8, worked: "18,000 / 22,500" },
      }),
    ),
    kpi(
      "traffic_by_daypart",
      text("Traffic by hour of the day", "分时段流量占比"),
      "share none week traffic",
      "visits_in_hour / visits",
      { kind: "breakdown", also: ["marketing", "customer_service"] },
      notes({
        definition: [
          "Share of the visits that fall into each hour; it shows when to advertise and staff.",
          "各时段访问占全部访问的比例，用于安排投放和排班。",
        ],
        pitfall: [
          "One row an hour, all in one time zone. Promotion days distort it.",
          "每行一个时段，统一时区。大促日会使分布失真。",
        ],
        aliases: ["day-part monitoring|peak hours", "日间监控|流量高峰|分时流量"],
        data: "analytics",
        source: "003#27",
        example: { inputs: [2250, 22500], result: 0.1, worked: "2,250 / 22,500" },
      }),
    ),
    kpi(
      "product_pageviews",
      text("Product page views", "商品浏览量"),
      "count higher month traffic",
      "",
      { counter: "add_to_cart_rate", also: ["merchandise", "content"] },
      notes({
        definition: ["Views of product pages in the period.", "统计期内商品详情页的浏览次数。"],
        pitfall: ["Views without carts are attention without interest.", "只有浏览没有加购，说明有曝光而无兴趣。"],
        aliases: ["product views|PV", "商品PV|详情页浏览量|商品曝光"],
        data: "platform",
        source: "004",
        related: "add_to_cart_rate",
      }),
    ),
  ];
}
