import { text } from "../core/text";
import { entriesOf, notes } from "./entry";
import type { Kpi } from "./kpi";

/** People: hiring, training, staying. */
export function peopleDevelopment(): readonly Kpi[] {
  const kpi = entriesOf("people");
  return [
    kpi(
      "employee_satisfaction",
      text("Employee satisfaction", "员工满意度"),
      "share higher quarter team",
      "satisfied_employees / employees_asked",
      { counter: "revenue_per_employee", also: ["company"], horizon: "long" },
      notes({
        definition: ["Share of the employees asked who are satisfied.", "受访员工中表示满意的比例。"],
        pitfall: [
          "Ask without names and show no group of fewer than five.",
          "匿名调查，少于五人的小组不单独展示结果。",
        ],
        aliases: ["eSat|job satisfaction|staff satisfaction", "员工工作满意度|敬业度|员工满意"],
        data: "survey",
        source: "001",
        related: "staff_turnover_rate",
        example: { inputs: [64, 80], result: 0.8, worked: "64 / 80" },
      }),
    ),
    kpi(
      "training_completion_rate",
      text("Training completion rate", "培训完成率"),
      "share higher quarter team",
      "trained_employees / employees_due",
      { counter: "revenue_per_employee", also: ["operations", "customer_service"] },
      notes({
        definition: ["Share of the employees due for a training who completed it.", "应训员工中完成培训的比例。"],
        pitfall: ["Attending is not learning: test the skill as well.", "参加不等于学会，还应考核技能。"],
        aliases: ["training completion", "培训率|培训达成率"],
        data: "hr",
        source: "002",
        related: "skills_training_participation_rate onboarding_training_completion_rate",
        example: { inputs: [45, 50], result: 0.9, worked: "45 / 50" },
      }),
    ),
    kpi(
      "skills_training_participation_rate",
      text("Skills training participation", "运营技能培训参与率"),
      "share higher quarter team",
      "training_participants / employees_invited",
      { counter: "conversion_rate", also: ["operations"] },
      notes({
        definition: [
          "Share of the employees invited to a skills training who took part.",
          "受邀参加技能培训的员工中实际参与的比例。",
        ],
        pitfall: ["Taking part is not yet doing better.", "参与不代表业绩提升。"],
        aliases: ["training participation", "培训参与率|技能培训参与率"],
        data: "hr",
        source: "002",
        related: "training_completion_rate",
        example: { inputs: [36, 40], result: 0.9, worked: "36 / 40" },
      }),
    ),
    kpi(
      "onboarding_training_completion_rate",
      text("Onboarding completion rate", "新员工入职培训完成率"),
      "share higher quarter team",
      "trained_new_hires / new_hires",
      { counter: "staff_turnover_rate" },
      notes({
        definition: ["Share of the new employees who completed their first training.", "新员工中完成入职培训的比例。"],
        pitfall: ["Without new employees there is no rate: it is N/A, not 0.", "没有新员工时不适用，不是0。"],
        aliases: ["onboarding|new hire training", "入职培训完成率|新人培训完成率"],
        data: "hr",
        source: "002",
        related: "training_completion_rate",
        example: { inputs: [9, 10], result: 0.9, worked: "9 / 10" },
      }),
    ),
    kpi(
      "staff_turnover_rate",
      text("Staff turnover rate", "员工离职率"),
      "percent lower quarter team",
      "leavers / average_headcount",
      { counter: "revenue_per_employee", also: ["company"], horizon: "long", standard: true },
      notes({
        definition: [
          "Employees who left in the period, as a share of the average headcount.",
          "统计期内离职人数占平均人数的比例。",
        ],
        pitfall: [
          "Say whether dismissals count and give the period: 6.5% a month is not 6.5% a year.",
          "说明是否计入辞退，并注明期间：月度6.5%与年度6.5%相差很大。",
        ],
        aliases: ["turnover of staff|attrition|employee turnover", "离职率|流动率|人员流失率|员工流失率"],
        data: "hr",
        source: "std",
        related: "employee_satisfaction",
        example: { inputs: [13, 200], result: 0.065, worked: "13 / 200, published by employerscouncil.org" },
      }),
    ),
    kpi(
      "time_to_hire",
      text("Time to hire", "招聘周期"),
      "days lower quarter team",
      "hiring_days / hires",
      { counter: "staff_turnover_rate", standard: true },
      notes({
        definition: [
          "Days from opening a position until its offer is accepted.",
          "从岗位开放到候选人接受录用的平均天数。",
        ],
        pitfall: [
          "Hiring fast and wrong shows months later in the turnover.",
          "招得快但不合适，几个月后会体现在离职率上。",
        ],
        aliases: ["time to fill|hiring time", "招聘时长|到岗周期|平均招聘天数"],
        data: "hr",
        source: "std",
        example: { inputs: [360, 12], result: 30, worked: "360 / 12" },
      }),
    ),
    kpi(
      "absence_rate",
      text("Absence rate", "缺勤率"),
      "share lower month team",
      "absence_days / scheduled_days",
      { counter: "employee_satisfaction", standard: true },
      notes({
        definition: ["Days missed as a share of the days scheduled.", "缺勤天数占应出勤天数的比例。"],
        pitfall: [
          "Holidays are not absence. Pressing the sick to work makes it look good.",
          "休假不算缺勤。逼员工带病上班会使数据好看。",
        ],
        aliases: ["absenteeism|sick rate", "缺勤|旷工率"],
        data: "hr",
        source: "std",
        example: { inputs: [33, 1100], result: 0.03, worked: "33 / 1,100" },
      }),
    ),
  ];
}
