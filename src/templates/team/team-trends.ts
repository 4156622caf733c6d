import { type Text, text } from "../../core/text";
import type { Column, PlanOptions, SheetSpec } from "../template";
import { cardCell } from "./card-cell";
import { kpiOf } from "./kpi-facts";
import { sheetTitle } from "./sheet-title";
import { TREND_SCORES, TREND_WEIGHTS } from "./table-names";
import type { TeamSpec } from "./team-spec";

/** Scores month by month with their routine limits, and one KPI of choice against its target. */
export function teamTrends(spec: TeamSpec, { months }: PlanOptions): SheetSpec {
  const ids = spec.kpis.map(([id]) => id);
  const first = ids[0]!;
  // To the end of the sheet: KPIs that are added later stand on the right.
  const row = `{scores+.${first}@row}`;
  const weights = `{weights+.${first}@1}`;
  const count = Math.max(ids.length + 1, 10);
  const width = Math.min(110, Math.floor(998 / count));
  const column = (key: string, title: Text, more: Partial<Column>): Column => ({
    key,
    title,
    width,
    format: "score",
    ...more,
  });
  // By name, in whatever order the scorecard's rows are; by place where a KPI has another name there now.
  const ofCard = (key: string, id: string, otherwise: string): string =>
    cardCell(`{card.${key}}`, "{card.kpi}", `{weights.${id}@0}`, otherwise);
  const scoreColumns = ids.map((id) => {
    const [target, direction] = ["target", "direction"].map((key) => ofCard(key, id, `{card.${key}@${id}}`));
    return column(id, kpiOf(id).name, {
      spill: `=IF({weights.${id}@1}="";"";KPI_SCORE(KPI_ATTAINMENT({metrics.${id}};${target};${direction})))`,
    });
  });
  return {
    title: sheetTitle(spec, text("trends", "趋势")),
    tab: "result",
    widths: Array(count).fill(width),
    blocks: [
      { kind: "heading", text: [`${spec.title[0]}: trends`, `${spec.title[1]}：趋势`] },
      {
        kind: "chart",
        chart: "line",
        title: text("Score and the range of its routine variation", "得分及其正常波动范围"),
        ranges: ["focus.#month", "limits.#score:high"],
        series: ["main", "goal", "limit", "limit"],
        from: 60,
        span: Math.min(count, 7),
      },
      {
        kind: "fields",
        key: "pick",
        fields: [
          {
            key: "kpi",
            label: text("KPI to compare with its target", "选择要与目标对比的指标"),
            value: kpiOf(first).name,
            // A long name beside the arrow of the drop-down.
            span: Math.ceil(380 / width),
            input: true,
            check: { kind: "column", of: `weights+.${first}@0` },
          },
        ],
      },
      {
        kind: "chart",
        chart: "line",
        title: text("Chosen KPI against its target", "所选指标与目标"),
        ranges: ["focus.#month:target"],
        series: ["main", "goal"],
        span: Math.min(count, 7),
      },
      { kind: "heading", size: "section", text: text("Score of each KPI, month by month", "各指标每月得分") },
      {
        kind: "table",
        key: "weights",
        gap: 0,
        name: TREND_WEIGHTS,
        columns: [
          column("label", text("KPI", "指标"), { format: "general" }),
          ...ids.map((id) =>
            column(id, kpiOf(id).name, {
              format: "percent",
              formula: `=${ofCard("weight", id, `IFERROR({card.weight@${id}};"")`)}`,
            }),
          ),
        ],
        rows: [{ values: { label: text("Weight", "权重") } }],
      },
      {
        kind: "table",
        key: "scores",
        gap: 0,
        name: TREND_SCORES,
        columns: [
          column("month", text("Month", "月份"), { format: "month", formula: "={metrics.month@row}" }),
          ...scoreColumns,
        ],
        rows: months,
      },
      {
        kind: "table",
        key: "focus",
        columns: [
          column("month", text("Month", "月份"), { format: "month", formula: "={metrics.month@row}" }),
          column("result", text("Result", "实际"), {
            format: "general",
            formula: `=INDEX({metrics+.${first}@row};1;MATCH({pick.kpi};{metrics+.${first}@0};0))`,
          }),
          column("target", text("Target", "目标"), {
            format: "general",
            formula: `=${cardCell("{card.target}", "{card.kpi}", "{pick.kpi}")}`,
          }),
        ],
        rows: months,
      },
      {
        kind: "table",
        key: "limits",
        beside: "focus",
        columns: [
          column("score", text("Score", "得分"), {
            formula: `=IF(COUNT(${row})=0;"";SUMPRODUCT(${row};${weights})/SUMIF(${row};">=0";${weights}))`,
          }),
          column("centre", text("Mean", "均值"), {
            spill: '=IF(COUNT({limits.score})<2;"";KPI_CONTROL_LIMITS({limits.score}))',
          }),
          column("low", text("Lower limit", "下限"), { filled: true }),
          column("high", text("Upper limit", "上限"), { filled: true }),
          column("signal", text("Signal", "信号"), {
            filled: true,
            format: "general",
            note: text(
              "Individuals chart (XmR). Without a signal a change is routine variation: do not ask for its reason.",
              "单值控制图（XmR）。没有信号的变化属于正常波动，不必追问原因。",
            ),
          }),
        ],
        rows: months,
      },
    ],
  };
}
