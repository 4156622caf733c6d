import { type Text, text } from "../../core/text";
import type { SheetSpec } from "../template";
import type { CaseKpi } from "./case-kpis";

export const caseDimensions = (): Readonly<Record<CaseKpi["dimension"], Text>> => ({
  traffic: text("Traffic", "流量"),
  conversion: text("Conversion", "转化"),
  user: text("User", "用户"),
  supply: text("Supply chain", "供应链"),
  team: text("Team", "团队"),
});

/** Stage weights of the dimensions, spread evenly over the KPIs of each. */
export function caseWeights(): SheetSpec {
  const names = caseDimensions();
  const dimensions = Object.keys(names) as CaseKpi["dimension"][];
  return {
    title: text("Case weights", "案例权重"),
    tab: "input",
    widths: [140, 100, 100, 130],
    blocks: [
      { kind: "heading", text: text("Weights of a shop in its growth stage", "成长期店铺的权重") },
      {
        kind: "fields",
        key: "pick",
        fields: [
          {
            key: "stage",
            label: text("Stage", "阶段"),
            value: text("growth", "成长期"),
            input: true,
            check: {
              kind: "list",
              values: [text("growth", "成长期"), text("mature", "成熟期"), text("profit", "盈利期")],
            },
            note: text(
              "Growth: first two years. Mature: years 3 to 5. Profit: after that. The case is a one-year-old shop.",
              "成长期：成立0–2年；成熟期：3–5年；盈利期：5年以上。案例为成立一年的店铺。",
            ),
          },
        ],
      },
      {
        kind: "table",
        key: "weights",
        columns: [
          { key: "dimension", title: text("Dimension", "维度"), width: 140 },
          {
            key: "weight",
            title: text("Weight", "权重"),
            width: 100,
            format: "percent",
            formula: "=KPI_STAGE_WEIGHTS({pick.stage};{dimension})",
          },
          {
            key: "count",
            title: text("KPIs", "指标数"),
            width: 100,
            format: "integer",
            formula: "=COUNTIF({card.dimension};{dimension})",
          },
          {
            key: "each",
            title: text("Weight of each", "每项权重"),
            width: 130,
            format: "percent",
            formula: "={weight}/{count}",
          },
        ],
        rows: dimensions.map((key) => ({
          key,
          values: { dimension: names[key] },
        })),
      },
      {
        kind: "chart",
        chart: "pie",
        title: text("Weight of each dimension", "各维度权重"),
        ranges: ["weights.#dimension:weight"],
        span: 4,
        format: "percent",
      },
      {
        kind: "notes",
        style: "muted",
        lines: [
          text(
            "The article leaves open how a dimension's weight is split among its KPIs. Here it is split evenly; that is this template's assumption.",
            "文章没有说明维度权重如何分到各指标；此处平均分配，这是本模板的假设。",
          ),
        ],
      },
    ],
  };
}
