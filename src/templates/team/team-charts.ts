import { input } from "../../catalogue/input";
import { text } from "../../core/text";
import type { Block, SheetSpec } from "../template";
import { dataColumn } from "./data-tables";
import { sheetTitle } from "./sheet-title";
import type { TeamSpec } from "./team-spec";

/** The period in pictures: attainment of each KPI, mix of weights, funnel where the team has one. */
export function teamCharts(spec: TeamSpec): SheetSpec {
  return {
    title: sheetTitle(spec, text("charts", "图表")),
    tab: "result",
    widths: [210, 84, 84, 84, 84, 90, 364],
    blocks: [
      { kind: "heading", text: [`${spec.title[0]}: charts of the period`, `${spec.title[1]}：本期图表`] },
      {
        kind: "chart",
        chart: "bar",
        title: text("Attainment of each KPI", "各指标完成率"),
        ranges: ["card.#kpi", "result.#attainment"],
        span: 6,
        rows: 20,
        format: "percent",
      },
      {
        kind: "chart",
        chart: "bar",
        title: text("Weights", "权重构成"),
        ranges: ["card.#kpi", "card.#weight"],
        series: ["second"],
        rows: 18,
        span: 6,
        format: "percent",
      },
      ...(spec.funnel ? funnel(spec, spec.funnel) : []),
    ],
  };
}

function funnel(spec: TeamSpec, stages: NonNullable<TeamSpec["funnel"]>): Block[] {
  return [
    { kind: "heading", size: "section", text: text("Funnel of the period", "本期漏斗") },
    {
      kind: "spill",
      key: "steps",
      gap: 0,
      formula: "=KPI_FUNNEL({stages.stage:users};{stages.goal})",
      rows: stages.length,
      lines: 3,
      columns: [
        { key: "name", width: 210, wrap: true },
        { key: "count", format: "integer", width: 84 },
        { key: "step", format: "percent", width: 84 },
        { key: "overall", format: "percent", width: 84 },
        { key: "lost", format: "integer", width: 84 },
        { key: "goal", format: "percent", width: 90 },
        { key: "finding", width: 364, wrap: true },
      ],
    },
    {
      kind: "table",
      key: "stages",
      columns: [
        { key: "stage", title: text("Stage", "阶段"), wrap: true },
        { key: "users", title: text("Users", "用户数"), format: "integer", formula: '=""' },
        {
          key: "goal",
          title: text("Step benchmark", "基准转化率"),
          format: "percent",
          input: true,
          check: { kind: "number", min: 0, max: 1 },
          note: text(
            "Share of the stage above that should come this far. The bottleneck is the step whose shortfall costs most; without any benchmark, the step with the lowest rate.",
            "上一阶段中应到达本阶段的比例。差距损失最大的步骤即瓶颈；都不填时取转化率最低的步骤。",
          ),
        },
        {
          key: "margin",
          title: text("(margin)", "（留白）"),
          format: "integer",
          formula: "=(MAX({stages.users})-IF(ISNUMBER({users});{users};0))/2",
          note: text("Centres the bar; not shown in the chart.", "用于使条形居中，图中不显示。"),
        },
      ],
      rows: stages.map((stage) => {
        const [key, goal] = typeof stage === "string" ? [stage] : stage;
        return {
          values: {
            stage: input(key).label,
            users: `=IFNA(INDEX({${dataColumn(spec, key)}};MATCH({head.period};{data.month};0));"")`,
            goal,
          },
        };
      }),
    },
    {
      kind: "chart",
      beside: "stages",
      gap: 1,
      chart: "funnel",
      title: text("Funnel", "漏斗"),
      ranges: ["stages.#stage", "stages.#margin", "stages.#users"],
      rows: 14,
      span: 2,
    },
  ];
}
