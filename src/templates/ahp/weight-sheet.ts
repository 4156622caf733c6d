import { text } from "../../core/text";
import type { SheetSpec } from "../template";
import { CRITERIA } from "./sample-judgements";

/** The agreed weights in whole percent, beside those that the stage and the strategy suggest. */
export function weightSheet(): SheetSpec {
  const stages = {
    growth: text("growth", "成长期"),
    mature: text("mature", "成熟期"),
    profit: text("profit", "盈利期"),
  };
  const compared = (formula: string): string => `=IF({name}="";"";IFERROR(${formula};""))`;
  const difference = (other: string): string =>
    `=IF(AND(ISNUMBER({weight});ISNUMBER({${other}}));{weight}-{${other}};"")`;
  const fromGroup = (line: number): string =>
    `=IF(COUNT({group.weight})=0;"";INDEX({group.weight};COUNTA({items.name})+${line}))`;
  return {
    title: text("AHP weights", "AHP权重"),
    tab: "result",
    blocks: [
      { kind: "heading", text: text("Agreed weights", "商定的权重") },
      {
        kind: "notes",
        gap: 0,
        style: "muted",
        lines: [
          text(
            "From the judgements of all experts on the next sheet, by geometric mean. Copy the weights into a scorecard's Weight column. Stage and strategy weights stand beside them for the five usual dimensions: a large difference is worth a word.",
            "由下一张表中各位专家的判断按几何平均得出，可复制到记分卡的权重列。对五个常用维度，旁边列出按阶段与按战略的权重；相差较大时值得讨论。",
          ),
        ],
      },
      {
        kind: "fields",
        key: "pick",
        fields: [
          {
            key: "stage",
            label: text("Stage", "阶段"),
            value: stages.growth,
            input: true,
            check: { kind: "list", values: [stages.growth, stages.mature, stages.profit] },
          },
          {
            key: "strategy",
            label: text("Strategy", "战略"),
            value: text("user growth", "用户增长"),
            input: true,
            check: { kind: "list", values: [text("user growth", "用户增长"), text("profit", "利润提升")] },
          },
          {
            key: "consensus",
            label: text("Consensus", "共识度"),
            value: fromGroup(1),
            format: "percent",
            note: text(
              "100% when all experts give the same weights, 0% when each puts another criterion first at 9.",
              "所有专家权重相同为 100%；各自把不同准则以 9 排在首位为 0%。",
            ),
          },
          {
            key: "ratio",
            label: text("CR of the group", "群组CR"),
            value: fromGroup(2),
            format: "number",
          },
          {
            key: "pair",
            label: text("Most disagreed", "分歧最大"),
            value: fromGroup(3),
            span: 3,
          },
        ],
      },
      {
        kind: "table",
        key: "weights",
        columns: [
          { key: "name", title: text("Criterion", "准则"), width: 120, formula: '={items.name@row}&""' },
          {
            key: "exact",
            title: text("Exact", "精确值"),
            width: 150,
            format: "percent",
            formula: '=IF({name}="";"";IFERROR(INDEX({group.weight};MATCH({name};{group.item};0));""))',
          },
          {
            key: "weight",
            title: text("Weight", "权重"),
            width: 110,
            format: "percent",
            spill: '=IF(COUNT({weights.exact})=0;"";KPI_NORMALIZE_WEIGHTS({weights.exact};2))',
            note: text("Whole percent that add to exactly 100%.", "取整到 1%，合计恰为 100%。"),
          },
          {
            key: "byStage",
            title: text("By stage", "按阶段"),
            width: 110,
            format: "percent",
            formula: compared("KPI_STAGE_WEIGHTS({pick.stage};{name})"),
          },
          {
            key: "offStage",
            title: text("Difference", "相差"),
            width: 110,
            format: "percent",
            formula: difference("byStage"),
          },
          {
            key: "byStrategy",
            title: text("By strategy", "按战略"),
            width: 110,
            format: "percent",
            formula: compared("INDEX({strategies.weight};MATCH({name};{strategies.name};0))"),
          },
          {
            key: "offStrategy",
            title: text("Difference", "相差"),
            width: 110,
            format: "percent",
            formula: difference("byStrategy"),
          },
        ],
        rows: CRITERIA,
        colours: [
          { columns: ["offStage"], when: "=AND(ISNUMBER({offStage});ABS({offStage})>10%)", as: "fair" },
          { columns: ["offStrategy"], when: "=AND(ISNUMBER({offStrategy});ABS({offStrategy})>10%)", as: "fair" },
        ],
      },
      {
        kind: "chart",
        chart: "column",
        title: text("Agreed weights", "商定的权重"),
        ranges: ["weights.#name", "weights.#weight:byStage"],
        span: 7,
        format: "percent",
      },
      { kind: "heading", size: "section", text: text("Weights by strategy", "按战略的权重") },
      {
        kind: "spill",
        key: "strategies",
        gap: 0,
        formula: "=KPI_STRATEGY_WEIGHTS({pick.strategy};{pick.stage})",
        header: false,
        rows: 5,
        columns: [{ key: "name" }, { key: "weight", format: "percent" }, { key: "source" }],
      },
    ],
  };
}
