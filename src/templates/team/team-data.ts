import { input } from "../../catalogue/input";
import { type Text, text } from "../../core/text";
import type { Column, PlanOptions, Row, SheetSpec } from "../template";
import { formatOf, kpiOf } from "./kpi-facts";
import { sampleSeries } from "./sample-series";
import { sheetTitle } from "./sheet-title";
import type { TeamKpi, TeamSpec } from "./team-spec";

/** Months as rows: what a person types on top, the KPIs that follow from it below. */
export function teamData(spec: TeamSpec, { months, firstDay }: PlanOptions): SheetSpec {
  const series = sampleSeries(spec, months);
  const inputs = Object.keys(spec.data);
  const measures = new Map(spec.kpis.map(([id, , , , , more]) => [more?.measure, id] as const));
  const labelOf = (key: string): Text =>
    measures.has(key) && !isInput(key) ? kpiOf(measures.get(key)!).name : input(key).label;
  const unitOf = (key: string) =>
    measures.has(key) && !isInput(key) ? kpiOf(measures.get(key)!).unit : input(key).unit;
  const width = Math.min(90, Math.floor(990 / (Math.max(inputs.length, spec.kpis.length) + 2)));
  const days: Column[] = needsDays(spec)
    ? [{ key: "days", title: text("Days", "天数"), width, format: "integer", formula: "=DAY(EOMONTH({month};0))" }]
    : [];
  return {
    title: sheetTitle(spec, text("data", "数据")),
    tab: "input",
    freeze: "data",
    freezeColumns: 1,
    blocks: [
      { kind: "heading", text: [`${spec.title[0]}: monthly figures`, `${spec.title[1]}：月度数据`] },
      {
        kind: "notes",
        gap: 0,
        style: "sample",
        when: "sample",
        lines: [
          [`SAMPLE DATA. ${spec.story[0]}`, `示例数据。${spec.story[1]}`],
          text(
            "Type your own figures over those in italics, or clear them all: Extensions → KPI Scorecards → Remove sample data.",
            "请用自己的数据覆盖斜体数字，或用菜单“扩展程序 → KPI Scorecards → 清除示例数据”一次清空。",
          ),
        ],
      },
      {
        kind: "table",
        key: "data",
        columns: [
          { key: "month", title: text("Month", "月份"), width, format: "month", formula: "=EDATE({month^};1)" },
          ...inputs.map(
            (key): Column => ({
              key,
              title: labelOf(key),
              width,
              format: formatOf(unitOf(key)),
              input: true,
              sample: true,
              check: { kind: "number", min: -1e12, max: 1e12 },
            }),
          ),
          ...days,
        ],
        rows: Array.from(
          { length: months },
          (_, i): Row => ({
            ...(i === 0 ? { input: ["month"] } : {}),
            values: {
              ...(i === 0 ? { month: firstDay } : {}),
              ...Object.fromEntries(inputs.map((key) => [key, series[key]![i]!])),
            },
          }),
        ),
      },
      { kind: "heading", size: "section", text: text("KPIs computed from them", "由此计算的指标") },
      {
        kind: "table",
        key: "metrics",
        gap: 0,
        columns: [
          { key: "month", title: text("Month", "月份"), width, format: "month", formula: "={data.month@row}" },
          ...spec.kpis.map((kpi) => metricColumn(spec, kpi, width)),
        ],
        rows: months,
      },
    ],
  };

  function isInput(key: string): boolean {
    return spec.kpis.some(([id]) => kpiOf(id).inputs.some((each) => each.id === key));
  }
}

const needsDays = ({ kpis }: TeamSpec): boolean =>
  kpis.some(([id]) => kpiOf(id).inputs.some((each) => each.id === "days"));

/** One formula for the whole column; a KPI that is read off repeats its cell, blank where that is blank. */
function metricColumn(spec: TeamSpec, [id, , , , , more]: TeamKpi, width: number): Column {
  const { name, unit, formula, inputs } = kpiOf(id);
  const column = { key: id, title: name, width, format: formatOf(unit) };
  if (more?.measure || formula === null) {
    const cell = `{data.${more?.measure ?? id}@row}`;
    return { ...column, formula: `=IF(${cell}="";"";${cell})` };
  }
  const given = inputs.filter((each) => each.id in spec.data || each.id === "days");
  return { ...column, spill: `=${formula}(${given.map((each) => `{data.${each.id}}`).join(";")})` };
}
