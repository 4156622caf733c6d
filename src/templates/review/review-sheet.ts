import { type Text, text } from "../../core/text";
import type { Block, Column, SheetSpec } from "../template";

const KPIS = 10;

/** The month's results with their signals, then actions, then what became of the last ones. */
export function reviewSheet(): SheetSpec {
  return {
    title: text("Monthly review", "月度复盘"),
    tab: "result",
    blocks: [
      { kind: "heading", text: text("Monthly review", "月度复盘会") },
      {
        kind: "notes",
        gap: 0,
        style: "muted",
        lines: [
          text(
            "Agenda: 1 last month's actions · 2 what missed, and whether it is a signal or routine variation · 3 causes of signals only · 4 actions with owner and date · 5 do targets or weights need a change this quarter?",
            "议程：1 上月行动完成情况 · 2 哪些未达成，是信号还是正常波动 · 3 只追问信号的原因 · 4 确定行动、负责人与日期 · 5 本季度是否需要调整目标或权重？",
          ),
        ],
      },
      {
        kind: "fields",
        key: "head",
        fields: [
          {
            key: "period",
            label: text("Month", "月份"),
            value: "=MAX({history.period})",
            format: "month",
            input: true,
            note: text("The latest month of the history, or type another.", "默认为历史中的最近月份，可改填。"),
          },
          {
            key: "date",
            label: text("Meeting on", "会议日期"),
            value: { month: 12, day: 4 },
            format: "date",
            input: true,
            check: { kind: "date" },
            name: "KPI_AS_OF",
          },
          {
            key: "chair",
            label: text("Chair", "主持人"),
            value: text("Operations lead", "运营负责人"),
            input: true,
            span: 2,
          },
          {
            key: "missed",
            label: text("Missed", "未达成"),
            value: '=COUNTIF({gaps.score};"<100")',
            format: "integer",
          },
        ],
      },
      {
        kind: "table",
        key: "gaps",
        lines: 2,
        columns: [
          {
            key: "kpi",
            title: text("KPI", "指标"),
            width: 190,
            wrap: true,
            spill: '=IFERROR(UNIQUE(FILTER({history.kpi};{history.kpi}<>"";{history.period}={head.period}));"")',
          },
          {
            key: "owner",
            title: text("Owner", "负责人"),
            width: 120,
            wrap: true,
            formula: '=IF({kpi}="";"";IFNA(INDEX({history.owner};MATCH({kpi};{history.kpi};0));""))',
          },
          { key: "target", title: text("Target", "目标"), width: 80, format: "mixed", formula: sumOf("target") },
          { key: "actual", title: text("Actual", "实际"), width: 80, format: "mixed", formula: sumOf("actual") },
          { key: "score", title: text("Score", "得分"), width: 65, format: "score", formula: sumOf("score") },
          {
            key: "signal",
            title: text("Signal or routine?", "信号还是波动？"),
            width: 170,
            wrap: true,
            formula:
              '=IF({kpi}="";"";KPI_SIGNAL(FILTER({history.actual};{history.kpi}={kpi};{history.period}<{head.period});{actual}))',
            note: text(
              "Routine variation needs no explanation and no blame; a signal has a cause worth finding.",
              "正常波动无需解释，也不应追责；信号才值得找原因。",
            ),
          },
          { key: "low", title: text("Lower limit", "下限"), width: 75, format: "mixed", filled: true },
          { key: "high", title: text("Upper limit", "上限"), width: 75, format: "mixed", filled: true },
          { key: "cause", title: text("Cause", "原因"), width: 145, wrap: true, input: true },
        ],
        rows: KPIS,
        colours: [
          { columns: ["score"], when: "=AND(ISNUMBER({score});{score}>=100)", as: "good" },
          { columns: ["score"], when: "=AND(ISNUMBER({score});{score}>=90)", as: "fair" },
          { columns: ["score"], when: "=AND(ISNUMBER({score});{score}<90)", as: "poor" },
        ],
      },
      ...actions("actions", text("Actions agreed", "商定的行动"), [
        [
          text("Narrow the audience of the two dearest campaigns", "收窄两个最贵计划的人群"),
          text("Marketing lead", "市场负责人"),
          { month: 12, day: 14 },
          text("open", "未开始"),
        ],
      ]),
      ...actions("before", text("Last month's actions", "上月行动"), [
        [
          text("Second carrier for the north", "北方线路增加第二家承运商"),
          text("Supply chain lead", "供应链负责人"),
          { month: 11, day: 14 },
          text("done", "已完成"),
        ],
      ]),
    ],
  };
}

const sumOf = (column: string): string =>
  `=IF({kpi}="";"";SUMIFS({history.${column}};{history.kpi};{kpi};{history.period};{head.period}))`;

type Action = readonly [action: Text, owner: Text, due: { month: number; day: number }, state: Text];

/** Eight lines for what is agreed; the first ones are samples. */
function actions(key: string, title: Text, samples: readonly Action[]): Block[] {
  const typed = (name: string, label: Text, more: Partial<Column> = {}): Column => ({
    key: name,
    title: label,
    wrap: true,
    input: true,
    sample: true,
    ...more,
  });
  return [
    { kind: "heading", size: "section", text: title },
    {
      kind: "table",
      key,
      gap: 0,
      columns: [
        typed("action", text("Action", "行动")),
        typed("owner", text("Owner", "负责人")),
        typed("due", text("Due", "截止日期"), { format: "date", check: { kind: "date" } }),
        typed("state", text("State", "状态"), {
          check: {
            kind: "list",
            values: [
              text("open", "未开始"),
              text("in progress", "进行中"),
              text("done", "已完成"),
              text("dropped", "已取消"),
            ],
          },
        }),
      ],
      rows: Array.from({ length: 8 }, (_, i) => {
        const [action, owner, due, state] = samples[i] ?? [];
        return { values: { action, owner, due, state } };
      }),
    },
  ];
}
