import { text } from "../../core/text";
import { resultColumns } from "../result-columns";
import type { Row, SheetSpec } from "../template";
import { caseKpis } from "./case-kpis";
import { caseDimensions } from "./case-weights";

/** The twelve KPIs, their even weights inside each dimension, and one formula that scores them. */
export function caseScorecard(): SheetSpec {
  const kpis = caseKpis();
  const dimensions = caseDimensions();
  const rows = kpis.map(
    ({ key, dimension, name, lower, target, format, result, formula }): Row => ({
      key,
      format,
      values: {
        dimension: dimensions[dimension],
        kpi: name,
        weight: `={weights.each@${dimension}}`,
        direction: lower ? text("lower", "越低越好") : text("higher", "越高越好"),
        target,
        actual:
          result === undefined && formula
            ? `=IF({published.result@${key}}="";${formula};{published.result@${key}})`
            : `=IF({published.result@${key}}="";"";{published.result@${key}})`,
      },
    }),
  );
  return {
    title: text("Case study", "案例记分卡"),
    tab: "result",
    freeze: "card",
    blocks: [
      {
        kind: "heading",
        text: text("A beauty shop's scorecard, first quarter of 2024", "美妆网店绩效记分卡：2024年第一季度"),
      },
      {
        kind: "notes",
        gap: 0,
        style: "muted",
        lines: [
          text(
            "Targets and results as published in an article on KPI systems for e-commerce. An empty result was not published: it is left out of the score, not counted as zero.",
            "目标与结果来自一篇公开的电商绩效体系文章。空白表示文章没有给出：不计入得分，也不按零计。",
          ),
        ],
      },
      {
        kind: "fields",
        key: "head",
        fields: [
          { key: "stage", label: text("Stage", "阶段"), value: "={pick.stage}" },
          { key: "period", label: text("Period", "期间"), value: text("2024 Q1", "2024年第一季度") },
          { key: "score", label: text("Score", "得分"), value: "={result.score@total}", format: "score" },
          {
            key: "grade",
            label: text("Grade", "等级"),
            value: '=IF({head.reported}<60%;"–";KPI_GRADE({head.score}))',
            note: text(
              "No grade while less than 60% of the weight is reported: the score is provisional.",
              "已填报权重低于60%时不评等级：得分仅供参考。",
            ),
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
        name: "KPI_SCORECARD_CASE",
        columns: [
          { key: "dimension", title: text("Dimension", "维度"), width: 85 },
          { key: "kpi", title: text("KPI", "指标"), width: 176, wrap: true },
          { key: "weight", title: text("Weight", "权重"), width: 56, format: "percent", formula: "=0" },
          { key: "direction", title: text("Direction", "方向"), width: 66 },
          { key: "target", title: text("Target", "目标值"), width: 70, format: "unit" },
          {
            key: "actual",
            title: text("Actual", "实际值"),
            width: 70,
            format: "unit",
            formula: "=0",
            note: text("Comes from the case data sheet.", "取自“案例数据”表。"),
          },
        ],
        rows,
      },
      {
        kind: "spill",
        key: "result",
        beside: "card",
        formula: "=KPI_SCORECARD({card})",
        rows: rows.length,
        total: true,
        ...resultColumns(),
      },
      {
        kind: "notes",
        lines: [
          text(
            "The article weights dimensions, not the KPIs inside them: here each dimension's weight is spread evenly (see the weights sheet).",
            "文章只给出维度权重，没有给出维度内各指标的权重：此处平均分配（见“案例权重”表）。",
          ),
        ],
      },
    ],
  };
}
