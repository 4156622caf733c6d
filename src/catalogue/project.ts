import { text } from "../core/text";
import { atLeast, entriesOf, notes } from "./entry";
import type { Kpi } from "./kpi";

/** Projects: hours, money and whether they end in time. */
export function project(): readonly Kpi[] {
  const kpi = entriesOf("project");
  return [
    kpi(
      "on_time_project_completion_rate",
      text("Projects completed on time", "项目按时完成率"),
      "share higher quarter project",
      "projects_on_time / projects_due",
      { counter: "project_budget_variance", also: ["people", "technology"] },
      notes({
        definition: ["Share of the projects due that ended by their date.", "到期项目中按时完成的比例。"],
        pitfall: [
          "A date moved in time is a date kept: measure against the first one.",
          "提前改期就“按时”了：应以最初的日期为准。",
        ],
        aliases: ["on-time completion", "项目准时率|按时完成率|按期完成率"],
        data: "project",
        source: "001",
        example: { inputs: [18, 20], result: 0.9, worked: "18 / 20" },
      }),
    ),
    kpi(
      "project_hours_worked",
      text("Project hours worked", "项目工时"),
      "hours none month project",
      "",
      { also: ["people"] },
      notes({
        definition: ["Hours that the team put into a project.", "团队投入项目的工作小时数。"],
        pitfall: ["Hours are effort, not result: score the variance.", "工时是投入不是成果，考核请用工时偏差。"],
        aliases: ["hours worked|timesheet hours", "工作小时数|工时|投入工时"],
        data: "project",
        source: "003#56",
        related: "project_hours_variance",
      }),
    ),
    kpi(
      "project_hours_variance",
      text("Hours against estimate", "工时偏差率"),
      "percent zero month project",
      "(hours_worked - hours_estimated) / hours_estimated",
      { counter: "on_time_project_completion_rate" },
      notes({
        definition: [
          "Hours worked above (+) or below (−) the estimate, as a share of it.",
          "实际工时超出（+）或低于（−）估算的比例。",
        ],
        pitfall: ["Padded estimates make it small.", "把估算做得宽松，偏差自然小。"],
        aliases: ["estimate vs actual hours", "估算与实际工作时间的差异|工时差异"],
        data: "project",
        source: "003#56",
        related: "project_hours_worked",
        example: { inputs: [440, 400], result: 0.1, worked: "40 / 400" },
      }),
    ),
    kpi(
      "project_budget",
      text("Project budget", "项目预算"),
      "currency none month project",
      "",
      { also: ["company"] },
      notes({
        definition: ["Money set aside for a project.", "分配给项目的资金。"],
        pitfall: ["An allowance, not a performance: score the overrun.", "预算是额度不是绩效，考核请用预算偏差。"],
        aliases: ["budget", "预算|预算额"],
        data: "finance",
        source: "003#57",
        related: "project_budget_variance",
      }),
    ),
    kpi(
      "project_budget_variance",
      text("Budget overrun", "预算偏差率（超支率）"),
      "percent lower month project",
      "(actual_cost - budget) / budget",
      { counter: "on_time_project_completion_rate", also: ["company"] },
      notes({
        definition: [
          "Cost above (+) or below (−) the budget, as a share of it.",
          "实际成本超出（+）或低于（−）预算的比例。",
        ],
        pitfall: [
          "Leaving work out saves money: read it with what was delivered.",
          "少做事也能省钱，应结合交付范围看。",
        ],
        aliases: ["over budget|budget variance", "超出预算|预算超支|预算差异|超支率"],
        data: "finance",
        source: "003#57",
        related: "project_budget cost_variance",
        example: { inputs: [105000, 100000], result: 0.05, worked: "5,000 / 100,000" },
      }),
    ),
    kpi(
      "project_roi",
      text("Project ROI", "项目投资回报率（项目ROI）"),
      "percent higher quarter project",
      "(project_revenue - project_cost) / project_cost",
      { counter: "project_budget_variance", also: ["company"] },
      notes({
        definition: ["Revenue of a project less its cost, as a share of the cost.", "项目收入减去成本，再除以成本。"],
        pitfall: [
          "A ratio, not an amount. Count all costs, also the team's hours.",
          "这是比率不是金额。须计入全部成本，包括人员工时。",
        ],
        aliases: ["ROI of a project", "项目ROI|项目回报率"],
        data: "finance",
        source: "003#58",
        related: "return_on_investment marketing_roi",
        example: { inputs: [150000, 120000], result: 0.25, worked: "30,000 / 120,000" },
      }),
    ),
    kpi(
      "cost_variance",
      text("Cost variance", "成本偏差（CV）"),
      "currency higher month project",
      "earned_value - actual_cost",
      { counter: "on_time_project_completion_rate" },
      notes({
        definition: [
          "Value of the work done less what it cost; below 0 is over budget.",
          "已完成工作的价值减去实际成本；小于0为超支。",
        ],
        pitfall: ["It stands on an honest share of work done.", "前提是完成进度如实填报。"],
        aliases: ["CV|earned value variance", "CV|成本差异|挣值偏差"],
        data: "project",
        source: "003",
        related: "cost_performance_index",
        example: { inputs: [15595, 14866], result: 729, worked: "15,595 − 14,866, published on coda.io" },
      }),
    ),
    kpi(
      "cost_performance_index",
      text("Cost performance index (CPI)", "成本绩效指数（CPI）"),
      "ratio higher month project",
      "earned_value / actual_cost",
      {
        formula: "KPI_CPI",
        counter: "schedule_performance_index",
        benchmarks: [atLeast(1, "within budget", "未超预算", "std")],
      },
      notes({
        definition: [
          "Value of the work done for each unit of cost; 1 and more is within the budget.",
          "每一元成本完成的工作价值；大于等于1为未超支。",
        ],
        pitfall: ["It stands on an honest share of work done.", "前提是完成进度如实填报。"],
        aliases: ["CPI", "CPI|成本绩效"],
        data: "project",
        source: "003",
        related: "cost_variance estimate_at_completion",
        example: {
          inputs: [15595, 14866],
          result: 1.04904,
          places: 5,
          worked: "15,595 / 14,866, published on coda.io",
        },
      }),
    ),
    kpi(
      "schedule_performance_index",
      text("Schedule performance index (SPI)", "进度绩效指数（SPI）"),
      "ratio higher month project",
      "earned_value / planned_value",
      {
        formula: "KPI_SPI",
        counter: "cost_performance_index",
        standard: true,
        benchmarks: [atLeast(1, "on schedule", "进度正常", "std")],
      },
      notes({
        definition: [
          "Value of the work done for each unit that was planned by now; 1 is on schedule.",
          "已完成工作的价值与计划价值之比；等于1为进度正常。",
        ],
        pitfall: ["At the end it is always 1, however late.", "项目结束时总会回到1，与拖期多久无关。"],
        aliases: ["SPI", "SPI|进度绩效"],
        data: "project",
        source: "std",
        related: "cost_performance_index",
        example: { inputs: [15595, 15595], result: 1, worked: "15,595 / 15,595, published on coda.io" },
      }),
    ),
    kpi(
      "estimate_at_completion",
      text("Estimate at completion (EAC)", "完工估算（EAC）"),
      "currency none month project",
      "full_budget * actual_cost / earned_value",
      { formula: "KPI_EAC", standard: true },
      notes({
        definition: [
          "What the whole project will cost if it goes on as until now.",
          "按目前的效率推算，整个项目完工时的总成本。",
        ],
        pitfall: ["Early in a project it jumps about.", "项目初期波动很大。"],
        aliases: ["EAC|forecast cost", "EAC|完工成本估算"],
        data: "project",
        source: "std",
        related: "cost_performance_index",
        example: {
          inputs: [105430, 14866, 15595],
          result: 100501.6,
          places: 2,
          worked: "105,430 × 14,866 / 15,595, published as 100,501.60 on coda.io",
        },
      }),
    ),
  ];
}
