import { type Text, text } from "../../core/text";
import type { Cell, Row, SheetSpec } from "../template";

/** The purchase funnel: two stages as published, three with sample figures that are marked and removable. */
export function caseFunnel(): SheetSpec {
  const stages: [name: Text, users: Cell, sample: boolean, benchmark?: string][] = [
    [text("Visit", "访问"), "={inputs.value@visitors}", false],
    [text("View a product", "浏览商品"), 871000, true],
    [text("Add to cart", "加入购物车"), 113230, true, "={published.target@cartRate}"],
    [text("Order", "下单"), "={inputs.value@ordering}", false],
    [text("Pay", "支付"), 42264, true, "={published.target@paymentRate}"],
  ];
  return {
    title: text("Case funnel", "案例漏斗"),
    tab: "result",
    widths: [96, 72, 76, 20, 96, 72, 77, 66, 72, 84, 269],
    blocks: [
      { kind: "heading", text: text("From visit to payment", "从访问到支付") },
      {
        kind: "notes",
        gap: 0,
        style: "sample",
        when: "sample",
        lines: [
          text(
            "Visits and orders are published. The figures in italics are SAMPLE figures, made up to complete the funnel; they do not enter the scorecard. Extensions → KPI Scorecards → Remove sample data clears them.",
            "访问和下单为公布数据。斜体数字是为补全漏斗而编写的示例数据，不进入记分卡；可用菜单“清除示例数据”一次删除。",
          ),
        ],
      },
      {
        kind: "table",
        key: "stages",
        columns: [
          { key: "stage", title: text("Stage", "阶段"), width: 96 },
          { key: "users", title: text("Users a month", "月用户数"), width: 72, format: "integer" },
          { key: "benchmark", title: text("Step benchmark", "基准转化率"), width: 76, format: "percent" },
        ],
        rows: stages.map(
          ([stage, users, sample, benchmark]): Row => ({
            ...(sample ? { sample: ["users"] } : {}),
            values: { stage, users, benchmark },
          }),
        ),
      },
      {
        kind: "spill",
        key: "steps",
        beside: "stages",
        gap: 1,
        formula: "=KPI_FUNNEL({stages.stage:users};{stages.benchmark})",
        rows: stages.length,
        lines: 3,
        columns: [
          { key: "name", width: 96 },
          { key: "count", width: 72, format: "integer" },
          { key: "step", width: 77, format: "percent" },
          { key: "overall", width: 66, format: "percent" },
          { key: "lost", width: 72, format: "integer" },
          { key: "goal", width: 84, format: "percent" },
          { key: "finding", width: 269, wrap: true },
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
            note: text("Centres the bar; not shown in the chart.", "用于使条形居中，图中不显示。"),
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
        gap: 1,
        chart: "funnel",
        title: text("Purchase funnel", "购买漏斗"),
        ranges: ["shape.#stage:users"],
        span: 7,
      },
    ],
  };
}
