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
    widths: Array(10).fill(100),
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

function funnel(spec: TeamSpec, stages: readonly string[]): Block[] {
  return [
    { kind: "heading", size: "section", text: text("Funnel of the period", "本期漏斗") },
    {
      kind: "table",
      key: "stages",
      gap: 0,
      columns: [
        { key: "stage", title: text("Stage", "阶段"), width: 130 },
        { key: "users", title: text("Users", "用户数"), width: 100, format: "integer" },
      ],
      rows: stages.map((key) => ({
        values: {
          stage: input(key).label,
          users: `=XLOOKUP({head.period};{data.month};{${dataColumn(spec, key)}};"")`,
        },
      })),
    },
    {
      kind: "spill",
      key: "steps",
      beside: "stages",
      formula: "=KPI_FUNNEL({stages.stage:users})",
      rows: stages.length,
      columns: [
        { key: "name", width: 140 },
        { key: "count", format: "integer", width: 80 },
        { key: "step", format: "percent", width: 80 },
        { key: "overall", format: "percent", width: 80 },
        { key: "lost", format: "integer", width: 80 },
        { key: "goal", format: "percent", width: 80 },
        { key: "finding", width: 130 },
      ],
    },
    {
      kind: "table",
      key: "shape",
      columns: [
        { key: "stage", title: text("Stage", "阶段"), formula: "={stages.stage@row}" },
        {
          key: "margin",
          title: text("(margin)", "（留白）"),
          format: "integer",
          formula: "=(MAX({stages.users})-IF(ISNUMBER({stages.users@row});{stages.users@row};0))/2",
        },
        {
          key: "users",
          title: text("Users", "用户数"),
          format: "integer",
          formula: "=IF(ISNUMBER({stages.users@row});{stages.users@row};0)",
        },
      ],
      rows: stages.length,
    },
    {
      kind: "chart",
      beside: "shape",
      chart: "funnel",
      title: text("Funnel", "漏斗"),
      ranges: ["shape.#stage:users"],
      rows: 14,
      span: 5,
    },
  ];
}
