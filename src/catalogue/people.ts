import { text } from "../core/text";
import { atLeast, atMost, entriesOf, notes } from "./entry";
import type { Kpi } from "./kpi";

/** People: what a team achieves and how it works together. */
export function people(): readonly Kpi[] {
  const kpi = entriesOf("people");
  return [
    kpi(
      "revenue_per_employee",
      text("Revenue per head", "人效（人均销售额）"),
      "currency higher quarter team",
      "sales_revenue / average_headcount / days * 365",
      {
        counter: "employee_satisfaction",
        also: ["company", "operations"],
        optional: { days: 365 },
        benchmarks: [
          atLeast(500000, "excellent: e-commerce operations team, yuan a year", "优秀：电商运营团队，元/年", "002"),
          atLeast(400000, "case: beauty, growth stage, yuan a year", "案例：美妆，成长期，元/年", "002"),
        ],
      },
      notes({
        definition: ["Sales revenue for each member of the team, as a yearly figure.", "团队人均销售额，折算为全年。"],
        pitfall: [
          "It is judged each quarter but stated per year: give the days of the period. Use the average headcount and say whether outsourced people count.",
          "按季度考核但以全年表示：请填写期间天数。人数用平均人数，并说明是否包含外包人员。",
        ],
        aliases: ["productivity per head|revenue per employee|sales per head", "人效|人均产出|人均销售额|劳效"],
        data: "finance",
        source: "002",
        related: "orders_per_employee",
        example: { inputs: [1000000, 10, 91.25], result: 400000, worked: "1,000,000 / 10 × 4, a quarter" },
      }),
    ),
    kpi(
      "target_completion_rate",
      text("Target completion rate", "目标完成率"),
      "percent higher month team",
      "",
      {
        counter: "none",
        kind: "derived",
        also: ["company", "operations"],
        variants: {
          argument: "better",
          default: "higher",
          choices: {
            higher: { words: text("higher", "越高越好"), expression: "actual / target" },
            lower: { words: text("lower", "越低越好"), expression: "target / actual" },
          },
        },
        benchmarks: [atLeast(0.9, "case: beauty, growth stage", "案例：美妆，成长期", "002")],
      },
      notes({
        definition: [
          "Share of a target that was reached; for figures where less is better the ratio is turned round.",
          "目标的完成比例；越低越好的指标取目标值除以实际值。",
        ],
        pitfall: [
          "It is made from other KPIs and must never score itself. Use KPI_ATTAINMENT where the target can be zero, negative or a range.",
          "它由其他指标派生，不能给自己打分。目标可能为零、为负或为区间时请用 KPI_ATTAINMENT。",
        ],
        aliases: ["completion rate|attainment", "完成率|达成率|目标达成率"],
        data: "derived",
        source: "002",
        noCounter: ["Its meaning is that of the KPI behind it.", "它的含义取决于所依据的指标。"],
        example: { inputs: [134, 120], result: 134 / 120, worked: "134 / 120 = 1.11667, visitors of the case study" },
      }),
    ),
    kpi(
      "orders_per_employee",
      text("Orders per head", "人效（人均订单量）"),
      "ratio higher quarter team",
      "orders / average_headcount",
      { counter: "employee_satisfaction", also: ["operations", "supply_chain"] },
      notes({
        definition: ["Orders for each member of the team in the period.", "统计期内团队人均处理的订单数。"],
        pitfall: ["Not comparable with revenue per head.", "与按销售额计算的人效不可比。"],
        aliases: ["orders per employee|productivity per head", "人均订单量|人均单量|人均处理订单"],
        data: "hr",
        source: "002",
        related: "revenue_per_employee",
        example: { inputs: [9000, 12], result: 750, worked: "9,000 / 12" },
      }),
    ),
    kpi(
      "traffic_target_completion_rate",
      text("Monthly traffic target completion", "月度流量目标完成率"),
      "percent higher month team",
      "visitors / visitors_target",
      { counter: "bounce_rate", kind: "derived", also: ["operations"] },
      notes({
        definition: ["Visitors of the month as a share of their target.", "当月访客数占月度流量目标的比例。"],
        pitfall: ["One case of the completion rate: do not score both.", "它是目标完成率的一个实例，不要重复考核。"],
        aliases: ["traffic completion", "流量目标完成率|流量完成率"],
        data: "derived",
        source: "002",
        related: "target_completion_rate unique_visitors",
        example: { inputs: [1340000, 1200000], result: 134 / 120, worked: "1.34 / 1.2 million, the case study" },
      }),
    ),
    kpi(
      "repeat_rate_target_completion_rate",
      text("Quarterly repeat-rate target completion", "季度复购率目标完成率"),
      "percent higher quarter team",
      "repeat_rate / repeat_rate_target",
      { counter: "gross_margin_rate", kind: "derived", also: ["user_operations"] },
      notes({
        definition: ["Repeat purchase rate of the quarter as a share of its target.", "当季复购率占季度目标的比例。"],
        pitfall: ["One case of the completion rate: do not score both.", "它是目标完成率的一个实例，不要重复考核。"],
        aliases: ["repeat rate completion", "复购率目标完成率|复购完成率"],
        data: "derived",
        source: "002",
        related: "target_completion_rate repeat_purchase_rate",
        example: { inputs: [0.26, 0.25], result: 1.04, worked: "26% / 25%, the case study" },
      }),
    ),
    kpi(
      "cross_team_collaboration_satisfaction",
      text("Cross-team collaboration satisfaction", "跨部门协作满意度"),
      "share higher quarter team",
      "satisfied_colleagues / colleagues_asked",
      { counter: "cross_team_response_time", horizon: "long" },
      notes({
        definition: [
          "Share of the answers of other departments that are satisfied.",
          "其他部门的评价中表示满意的比例。",
        ],
        pitfall: [
          "The article names satisfaction and shows a response time: two entries, choose one.",
          "有文章名为满意度、举例却是响应时间：两者分列，选其一。",
        ],
        aliases: ["collaboration satisfaction", "协作满意度|部门协作满意度|内部满意度"],
        data: "survey",
        source: "002",
        related: "cross_team_response_time",
        example: { inputs: [34, 40], result: 0.85, worked: "34 / 40" },
      }),
    ),
    kpi(
      "cross_team_response_time",
      text("Cross-team response time", "跨部门协作响应时间"),
      "hours lower month team",
      "team_response_hours / team_requests",
      {
        counter: "cross_team_collaboration_satisfaction",
        also: ["operations", "technology"],
        benchmarks: [atMost(24, "example, hours", "示例，小时", "002")],
      },
      notes({
        definition: ["Hours until another department's request is answered.", "对其他部门请求的平均响应小时数。"],
        pitfall: [
          "Say whether nights and weekends count. Fast is not yet helpful.",
          "说明是否计入夜间和周末。回复快不等于有帮助。",
        ],
        aliases: ["internal response time", "跨部门响应时间|协作响应时效"],
        data: "project",
        source: "002",
        related: "team_collaboration_ability",
        example: { inputs: [480, 40], result: 12, worked: "480 / 40" },
      }),
    ),
    kpi(
      "internal_communication_efficiency",
      text("Internal communication efficiency", "内部沟通效率"),
      "share higher quarter team",
      "",
      {
        kind: "theme",
        counter: "employee_satisfaction",
        proxies: ["cross_team_response_time", "cross_team_collaboration_satisfaction"],
      },
      notes({
        definition: [
          "A theme, not a figure: score the response time between teams or their satisfaction in its place.",
          "这是一个主题而非数值：请改用跨部门响应时间或协作满意度考核。",
        ],
        pitfall: ["It cannot be measured as it is worded.", "按字面无法量化。"],
        aliases: ["communication", "沟通效率|沟通"],
        data: "survey",
        source: "001",
      }),
    ),
    kpi(
      "team_collaboration_ability",
      text("Team collaboration", "团队协作能力"),
      "share higher quarter team",
      "",
      {
        kind: "theme",
        counter: "employee_satisfaction",
        also: ["company"],
        proxies: ["cross_team_response_time", "cross_team_collaboration_satisfaction"],
      },
      notes({
        definition: [
          "A theme, not a figure: score the response time between teams, 24 hours or less, in its place.",
          "这是一个主题而非数值：请改用跨部门响应时间（24小时以内）考核。",
        ],
        pitfall: ["Too vague to be a target.", "过于笼统，不能直接作为目标。"],
        aliases: ["teamwork|collaboration", "团队协作|团队合作|协作能力"],
        data: "survey",
        source: "002",
      }),
    ),
  ];
}
