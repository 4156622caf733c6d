import { type Text, text } from "../../core/text";
import { columnTitle } from "../column-title";
import { kpiNote } from "../kpi-note";
import { resultColumns } from "../result-columns";
import type { PlanOptions, Row, SheetSpec } from "../template";
import { cardTable } from "./card-table";
import { directionText, formatOf, kpiOf } from "./kpi-facts";
import { kpiWeights } from "./kpi-weights";
import { sheetTitle } from "./sheet-title";
import type { TeamKpi, TeamSpec } from "./team-spec";

/** KPIs with weight, target and the chosen month's result, scored by one formula beside them. */
export function teamScorecard(spec: TeamSpec, options: PlanOptions): SheetSpec {
  const weights = kpiWeights(spec, options.stage);
  return {
    title: sheetTitle(spec, text("scorecard", "记分卡")),
    tab: "result",
    freeze: "card",
    blocks: [
      { kind: "heading", text: [`${spec.title[0]}: KPI scorecard`, `${spec.title[1]}：绩效记分卡`] },
      { kind: "notes", gap: 0, style: "muted", lines: [spec.purpose] },
      {
        kind: "fields",
        key: "head",
        gap: 0,
        fields: [
          {
            key: "period",
            label: text("Period", "期间"),
            value: latestMonth(spec),
            format: "month",
            input: true,
            note: text(
              "The latest month with figures. Type another month of the data sheet (2026-03) to look back.",
              "默认为有数据的最近一个月；填入数据表中的其他月份（如 2026-03）可回看。",
            ),
          },
          { key: "owner", label: text("Owner", "负责人"), value: spec.owner, span: 3, input: true },
          { key: "score", label: text("Score", "得分"), value: "={result.score@total}", format: "score" },
          {
            key: "grade",
            label: text("Grade", "等级"),
            value: '=IF({head.reported}<60%;"–";KPI_GRADE({head.score}))',
            note: text("No grade while less than 60% of the weight is reported.", "已填报权重低于60%时不评等级。"),
          },
          {
            key: "reported",
            label: text("Weight reported", "已填报权重"),
            value: '=SUMIF({result.attainment};">=0";{card.weight})/SUM({card.weight})',
            format: "percent",
            span: 2,
          },
        ],
      },
      {
        kind: "table",
        key: "card",
        // By it a cascade finds whose scorecard this is.
        name: cardTable(spec.id),
        columns: [
          { key: "kpi", title: columnTitle("kpi"), width: 130, wrap: true, input: true },
          { key: "owner", title: columnTitle("owner"), width: 86, wrap: true, input: true },
          {
            key: "weight",
            title: columnTitle("weight"),
            width: 53,
            format: "percent",
            input: true,
            check: { kind: "number", min: 0, max: 1 },
            note: text("All weights add to 100%.", "所有权重合计为100%。"),
          },
          { key: "direction", title: columnTitle("direction"), width: 66, wrap: true, input: true },
          { key: "baseline", title: columnTitle("baseline"), width: 66, format: "unit", sample: true },
          { key: "target", title: columnTitle("target"), width: 66, format: "unit", input: true },
          {
            key: "actual",
            title: columnTitle("actual"),
            width: 66,
            format: "unit",
            formula: '=""',
            note: text("Result of the period, from the data sheet.", "该期间的结果，取自数据表。"),
          },
        ],
        rows: spec.kpis.map((kpi, i) => scorecardRow(kpi, weights[i]!, spec.owner)),
      },
      {
        kind: "spill",
        key: "result",
        beside: "card",
        formula: "=KPI_SCORECARD({card})",
        rows: spec.kpis.length,
        total: true,
        ...resultColumns(),
      },
      {
        kind: "notes",
        style: "sample",
        when: "sample",
        lines: [[`Sample figures in italics. ${spec.story[0]}`, `斜体为示例数据。${spec.story[1]}`]],
      },
      {
        kind: "notes",
        style: "muted",
        gap: 0,
        lines: [
          text(
            "To add a KPI: Extensions → KPI Scorecards → KPI library… → Add to scorecard; plan, data and trends follow. To print: File → Print, landscape, fit to width.",
            "增加指标：扩展程序 → KPI Scorecards → 指标库… → 加入记分卡，指标说明、数据和趋势表会一并更新。打印：文件 → 打印，横向，适合页宽。",
          ),
          ...(spec.kpis.some(([id]) => spec.stages && kpiOf(id).dimension === "finance")
            ? [
                text(
                  "GMV and net margin hold a fixed 20% of the weights; the weights of the business stage divide the other 80% among the five dimensions.",
                  "成交总额（GMV）与净利率固定占权重的20%；其余80%按企业阶段的权重表分配给五个维度。",
                ),
              ]
            : []),
        ],
      },
    ],
  };
}

/** The last month that has any result, whichever months before it are empty. */
function latestMonth({ kpis }: TeamSpec): string {
  const results = `{metrics.${kpis[0]![0]}:${kpis[kpis.length - 1]![0]}}`;
  return `=IF(COUNT(${results})=0;INDEX({metrics.month};1);SUMPRODUCT(MAX(ISNUMBER(${results})*{metrics.month})))`;
}

function scorecardRow([id, , baseline, target, basis, more]: TeamKpi, weight: number, owner: Text): Row {
  const kpi = kpiOf(id);
  const lookup = `IFNA(INDEX({metrics.${id}};MATCH({head.period};{metrics.month};0));"")`;
  return {
    key: id,
    format: formatOf(kpi.unit, target),
    values: {
      kpi: kpi.name,
      owner: more?.owner ?? owner,
      weight,
      direction: directionText(kpi),
      baseline,
      target,
      actual: `=IF(${lookup}="";"";${lookup})`,
    },
    notes: { kpi: kpiNote(kpi), target: targetNote(basis) },
  };
}

const targetNote = (basis: TeamKpi[4]): Text =>
  basis === "std"
    ? text(
        "No published target: a figure usual in the field. Set your own.",
        "没有公开目标：取行业常用水平，请按自身情况设定。",
      )
    : [`Target from source article ${basis}.`, `目标取自来源文章 ${basis}。`];
