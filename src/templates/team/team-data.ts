import { text } from "../../core/text";
import type { Block, Column, PlanOptions, Row, SheetSpec } from "../template";
import { dataTables, tableKey } from "./data-tables";
import { inputFacts } from "./input-facts";
import { kpiOf, plainFormat } from "./kpi-facts";
import { metricColumn } from "./metric-column";
import { sampleSeries } from "./sample-series";
import { sheetTitle } from "./sheet-title";
import { DATA_TABLE, METRIC_TABLE } from "./table-names";
import type { TeamSpec } from "./team-spec";

/** Months as rows: what a person types on top, the KPIs that follow from it below. */
export function teamData(spec: TeamSpec, options: PlanOptions): SheetSpec {
  const tables = dataTables(spec);
  const most = Math.max(spec.kpis.length, ...tables.map((inputs) => inputs.length + (needsDays(spec) ? 1 : 0)));
  const width = Math.min(95, Math.floor(998 / (most + 1)));
  return {
    title: sheetTitle(spec, text("data", "数据")),
    tab: "input",
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
      ...tables.map((inputs, n) => dataTable(spec, options, { inputs, n, width })),
      { kind: "heading", size: "section", text: text("KPIs computed from them", "由此计算的指标") },
      {
        kind: "table",
        key: "metrics",
        gap: 0,
        name: METRIC_TABLE,
        columns: [
          // By place, as the KPIs: a row that a person inserts above moves months and results alike.
          monthColumn(width, `=IF(${ROW_OF_DATA}="";"";${ROW_OF_DATA})`),
          ...spec.kpis.map((kpi) => ({ ...metricColumn(spec, kpi), width })),
        ],
        rows: options.months,
      },
    ],
  };
}

const ROW_OF_DATA = "INDEX({data.month};ROW()-ROW({metrics.month@0}))";

function dataTable(
  spec: TeamSpec,
  { months, firstDay }: PlanOptions,
  { inputs, n, width }: { inputs: readonly string[]; n: number; width: number },
): Block {
  const series = sampleSeries(spec, months);
  const columns = inputs.map((key): Column => {
    const { label, unit } = inputFacts(spec, key);
    const isLarge = (series[key]?.[0] ?? 0) >= 1000;
    const column = { key, title: label, width, format: isLarge ? ("integer" as const) : plainFormat(unit) };
    const computed = spec.data[key];
    if (typeof computed === "string") {
      const first = /\{\w+\}/.exec(computed)![0];
      return { ...column, formula: `=IF(${first}="";"";${computed})` };
    }
    return { ...column, input: true, sample: true, check: { kind: "number", min: -1e12, max: 1e12 } };
  });
  const days: Column = {
    key: "days",
    title: text("Days", "天数"),
    width,
    format: "integer",
    formula: "=DAY(EOMONTH({month};0))",
  };
  return {
    kind: "table",
    key: tableKey(n),
    name: DATA_TABLE,
    columns: [
      monthColumn(width, n === 0 ? "=EDATE({month^};1)" : "={data.month@row}"),
      ...columns,
      ...(n === 0 && needsDays(spec) ? [days] : []),
    ],
    rows: Array.from({ length: months }, (_, i): Row => {
      const values = Object.fromEntries(inputs.map((key) => [key, series[key]?.[i]]));
      return n === 0 && i === 0 ? { input: ["month"], values: { ...values, month: firstDay } } : { values };
    }),
  };
}

const monthColumn = (width: number, formula: string): Column => ({
  key: "month",
  title: text("Month", "月份"),
  width,
  format: "month",
  formula,
});

const needsDays = ({ kpis }: TeamSpec): boolean =>
  kpis.some(([id]) => kpiOf(id).inputs.some((each) => each.id === "days"));
