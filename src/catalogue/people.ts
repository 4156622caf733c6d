import { text } from "../core/text";
import { atLeast, entriesOf, notes } from "./entry";
import type { Kpi } from "./kpi";

/** People: what a team achieves, learns and how it works together. */
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
  ];
}
